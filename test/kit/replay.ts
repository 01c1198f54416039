import type { RecordedReply } from './provider-fixtures';

/** A network that answers every request with one recorded reply. */
export function replaying(reply: RecordedReply): typeof fetch {
  return async () => {
    const body = reply.json === undefined ? (reply.text ?? '') : JSON.stringify(reply.json);
    return new Response(body, { status: reply.status, headers: reply.headers ?? {} });
  };
}

/** A reply with every text in its body changed. @param key what the text is called where it stands */
export function changeTexts(
  reply: RecordedReply,
  change: (text: string, key: string) => string,
): RecordedReply {
  return {
    ...reply,
    ...(reply.json === undefined ? {} : { json: changeIn(reply.json, '', change) }),
    ...(reply.text === undefined ? {} : { text: change(reply.text, 'text') }),
  };
}

function changeIn(
  value: unknown,
  key: string,
  change: (text: string, key: string) => string,
): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((inner) => changeIn(inner, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, changeIn(inner, name, change)]),
  );
}
