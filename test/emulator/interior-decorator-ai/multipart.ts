/** One file of a form; of its bytes only what survives being read as text. */
export interface FormFile {
  name: string;
  type: string;
  content: string;
}

export interface Form {
  fields: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, FormFile>;
}

/**
 * Reads a `multipart/form-data` body (RFC 7578).
 * @returns undefined when it is something else
 */
export function readForm(contentType: string | undefined, body: string): Form | undefined {
  const boundary = /^multipart\/form-data;.*boundary=("?)([^";]+)\1/i.exec(contentType ?? '')?.[2];
  if (!boundary) return undefined;
  const fields = new Map<string, string>();
  const files = new Map<string, FormFile>();
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const content = part.slice(end + 4, -2);
    const name = /[; ]name="([^"]*)"/i.exec(head)?.[1] ?? '';
    const file = /filename="([^"]*)"/i.exec(head)?.[1];
    const type = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? '';
    if (file === undefined) fields.set(name, content);
    else files.set(name, { name: file, type, content });
  }
  return { fields, files };
}
