/** A random id (UUID v4). Also sent to providers that take a client-made job id. */
export function newId(): string {
  return crypto.randomUUID();
}

/** SHA-256 of a text as 32 lower-case hex characters: a stable id for things that name themselves. */
export async function idOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
