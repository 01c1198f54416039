/** Thrown by `readCapped` when a body is larger than allowed. */
export class TooLarge extends Error {}

/**
 * Reads a body up to `limitBytes` and stops the transfer beyond, whatever its headers claim.
 * @param arrived told the size of every piece
 * @throws TooLarge
 */
export async function readCapped(
  response: Response,
  limitBytes: number,
  arrived?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    arrived?.(value.length);
    if (total > limitBytes) {
      await reader.cancel();
      throw new TooLarge(`more than ${limitBytes} bytes`);
    }
    chunks.push(value);
  }
  return join(chunks, total);
}

function join(chunks: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
