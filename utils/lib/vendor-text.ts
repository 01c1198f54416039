import type { HttpReply } from './http';

/** Where vendors put what they have to say, best first; `messege` is how one of them spells it. */
const places = ['message', 'messege', 'error', 'detail', 'title', 'errors'] as const;

const DEEPEST = 4;

/** The vendor's own words in a reply, for quoting; '' when it says nothing. Not yet redacted. */
export function vendorText(reply: HttpReply): string {
  return reply.json === undefined ? readPlain(reply.text) : readJsonText(reply.json);
}

/** Wherever a body keeps its words, and however they are nested. */
function readJsonText(json: unknown): string {
  if (typeof json === 'string') return json;
  if (!isObject(json)) return '';
  for (const place of places) {
    const text = flatten(json[place], DEEPEST).join(' ').trim();
    if (text !== '') return text;
  }
  return '';
}

/** A text, a list of texts, `{ message }`, or lists of texts by field name. */
function flatten(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if ('message' in value && typeof value.message === 'string') return [value.message];
  return Object.values(value).flatMap((inner) => flatten(inner, depth - 1));
}

/** A page says it best in its title. */
function readPlain(text: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
  return title ?? (/^\s*</.test(text) ? '' : text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
