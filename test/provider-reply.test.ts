import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePicture, unwrapBase64 } from '@/utils/lib/base64-picture';
import { type Call, problemFromReply } from '@/utils/lib/provider-reply';
import { redact } from '@/utils/lib/redact';
import { vendorText } from '@/utils/lib/vendor-text';
import { pictureBytes } from './kit/picture-bytes';

const key = 'k-1234567890';

function replyOf(status: number, body: unknown = '', headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const json: unknown = typeof body === 'string' ? undefined : body;
  return { status, headers: new Headers(headers), text, json };
}

function problemOf(status: number, body?: unknown, call: Call = 'submit') {
  const context = { call, label: 'Somebody', secrets: [key], nowMilliseconds: 0 };
  return problemFromReply(replyOf(status, body), context).record;
}

describe('problemFromReply', () => {
  it.each([
    [200, 'provider', 'maybe'],
    [302, 'provider', 'maybe'],
    [400, 'rejected', 'no'],
    [401, 'account', 'no'],
    [402, 'credit', 'no'],
    [403, 'account', 'no'],
    [404, 'rejected', 'no'],
    [408, 'network', 'maybe'],
    [409, 'provider', 'maybe'],
    [413, 'rejected', 'no'],
    [422, 'rejected', 'no'],
    [425, 'network', 'maybe'],
    [429, 'busy', 'no'],
    [500, 'provider', 'maybe'],
    [503, 'provider', 'maybe'],
    [599, 'provider', 'maybe'],
  ])('%i to a submit: %s, charged %s', (status, kind, charged) => {
    expect(problemOf(status)).toMatchObject({ kind, charged });
  });

  it.each([200, 400, 401, 402, 404, 429, 500])('%i to a look leaves the charge open', (status) => {
    expect(problemOf(status, '', 'poll').charged).toBe('maybe');
  });

  it.each([
    [30, 30],
    ['30', 30],
    [{ toString: '' }, undefined],
    [null, undefined],
  ])('reads how long to wait in a body: %j', (retry_after, seconds) => {
    expect(problemOf(429, { retry_after }).retryAfterSeconds).toBe(seconds);
  });

  it.each([200, 401, 429, 500])('%i to a question about the balance costs nothing', (status) => {
    expect(problemOf(status, '', 'credits').charged).toBe('no');
  });

  it.each([
    ['Insufficient credits', 'credit'],
    ['Rate limit exceeded', 'busy'],
    ['The image was flagged by our safety system', 'moderated'],
    ['Invalid API key', 'account'],
    ['Failed to download image', 'rejected'],
  ])('"%s" with 400 is about: %s', (message, kind) => {
    expect(problemOf(400, { message })).toMatchObject({ kind, charged: 'no', detail: message });
  });

  it('names the provider and shortens what it says', () => {
    const { say, detail } = problemOf(400, { message: 'x'.repeat(5000) });
    expect(say.values).toEqual(['Somebody', '400']);
    expect(detail?.length).toBeLessThan(400);
  });

  it('never repeats the key, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(400, 500), (before, after, status) => {
        const message = `${before}${key}${after}`;
        expect(JSON.stringify(problemOf(status, { message }))).not.toContain(key);
        expect(JSON.stringify(problemOf(status, message))).not.toContain(key);
      }),
    );
  });
});

describe('vendorText', () => {
  it.each([
    [{ message: 'a' }, 'a'],
    [{ messege: 'a' }, 'a'],
    [{ error: { message: 'a' } }, 'a'],
    [{ error: 'a', detail: 'b' }, 'a'],
    [{ detail: [{ msg: 'a' }, { msg: 'b' }] }, 'a b'],
    [{ message: { prompt: ['a'], strength: ['b'] } }, 'a b'],
    [{ message: '', title: 'a' }, 'a'],
    [{ errors: ['a', 'b'] }, 'a b'],
    ['<html><title>502 Bad Gateway</title></html>', '502 Bad Gateway'],
    ['<html><body>a</body></html>', ''],
    ['plain words', 'plain words'],
    [{}, ''],
    [[], ''],
  ])('%j', (body, text) => {
    expect(vendorText(replyOf(500, body))).toBe(text);
  });
});

describe('redact', () => {
  it.each([
    [`the key ${key} is wrong`, 'the key ••• is wrong'],
    ['Authorization: Bearer abcdefgh12345', 'Authorization: Bearer •••'],
    ['api_key=abcdefgh12345&x=1', 'api_key=•••&x=1'],
    ['{"key":"abcdefgh12345"}', '{"key":"•••"}'],
    ['Invalid API key', 'Invalid API key'],
    ['Missing `key` parameter', 'Missing `key` parameter'],
  ])('%s', (text, expected) => {
    expect(redact(text, [key, ''])).toBe(expected);
  });

  it('finds a secret as it stands in an address', () => {
    expect(redact('?k=a%2Fb%20c', ['a/b c'])).toBe('?k=•••');
  });
});

describe('a picture as base64', () => {
  const bytes = pictureBytes(8, 8);
  const base64 = Buffer.from(bytes).toString('base64');

  it.each([
    ['plain', base64],
    ['a data URI', `data:image/png;base64,${base64}`],
    ['in lines', ` ${base64.replace(/.{20}/g, '$&\r\n')}\n`],
  ])('is decoded: %s', (_, text) => {
    expect(decodePicture(text)).toEqual(bytes);
    expect(unwrapBase64(new Uint8Array(Buffer.from(text)))).toEqual(bytes);
  });

  it.each([
    ['words', 'no picture'],
    ['base64 of words', 'aGVsbG8='],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['cut in the middle of a group', 'iVBORw0KGgoAA'],
  ])('is not found in %s', (_, text) => {
    expect(decodePicture(text)).toBeUndefined();
  });

  it('leaves real pictures alone', () => {
    expect(unwrapBase64(bytes)).toBe(bytes);
  });
});
