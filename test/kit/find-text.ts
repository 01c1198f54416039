/** Looks for a text wherever a program that reads files might find it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as it may stand in a file: plain, as JavaScript keeps it, as base64 at each offset, as hex. */
function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // What the neighbours would change is left out.
    return coded.slice(offset === 0 ? 0 : 4, -4);
  });
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    ...base64.map((coded) => Buffer.from(coded)),
    Buffer.from(bytes.toString('hex')),
  ];
}

export function holds(bytes: Uint8Array, text: string): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return formsOf(text).some((form) => whole.includes(form));
}

/** Files of a folder, with all folders in it, that hold a text. */
export function filesWith(folder: string, text: string): { found: string[]; looked: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { found: files.filter((file) => holds(readFileSync(file), text)), looked: files.length };
}
