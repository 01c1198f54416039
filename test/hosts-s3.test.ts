/** A picture gets an address from a bucket of a real S3 server, by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findHost } from '@/utils/hosts/registry';
import { accountSchema } from '@/utils/hosts/s3/account';
import { host } from '@/utils/hosts/s3/host';
import { signGet } from '@/utils/hosts/s3/sign';
import { fetchImage } from '@/utils/images/fetch-image';
import { picture, problemOf, publish, type Upload } from './kit/host-client';
import { CANARY } from './kit/provider-calls';
import { replaying } from './kit/replay';
import { s3Bucket, s3Endpoint, s3Key, startS3 } from './kit/s3-server';
import { expectedAuthorization, type SignedRequest } from './kit/signature-v4';

const HOUR_MILLISECONDS = 3_600_000;

let s3: Awaited<ReturnType<typeof startS3>>;

beforeAll(async () => {
  s3 = await startS3();
});
beforeEach(() => {
  s3.log.length = 0;
});
afterAll(() => s3.close());

const account = { endpoint: s3Endpoint, bucket: s3Bucket, region: 'eu-central-1', ...s3Key };
const upload = (change: object = {}, rest: Partial<Upload> = {}) =>
  publish({ host, network: s3.network, account: { ...account, ...change }, ...rest });

async function open(url: string): Promise<ArrayBuffer> {
  const { signal } = new AbortController();
  return (await fetchImage(url, { fetch: s3.network, signal })).bytes.arrayBuffer();
}

describe('a picture', () => {
  it('gets an address that opens for a day', async () => {
    const before = Date.now();
    const { url, expiresAt = 0 } = await upload();
    expect(s3.log).toHaveLength(1);
    expect(s3.log[0]).toMatchObject({ method: 'PUT', host: 's3.example.com' });
    expect(s3.log[0]?.path).toMatch(/^\/restage-pictures\/restage\/[0-9a-f-]{36}\.png$/);
    expect(s3.log[0]?.headers).toMatchObject({ 'content-type': 'image/png' });
    expect(await open(url)).toEqual(await picture.arrayBuffer());
    expect(expiresAt - before).toBeGreaterThanOrEqual(24 * HOUR_MILLISECONDS);
    expect(expiresAt - before).toBeLessThan(25 * HOUR_MILLISECONDS);
  });

  // The server reads such requests but signs them as the old version 2 did, so a check of our own.
  it('gets one with the bucket in front of the name', async () => {
    const sent: SignedRequest[] = [];
    const network: typeof fetch = async (url, { method = '', headers } = {}) => {
      sent.push({ method, url: String(url), headers: new Headers(headers) });
      return new Response();
    };
    const { url } = await upload({ pathStyle: false }, { network });
    const [put] = sent;
    if (!put) throw new Error('nothing was sent');
    expect(url).toContain(`${put.url}?`);
    expect(put.url).toMatch(
      /^https:\/\/restage-pictures\.s3\.example\.com\/restage\/[0-9a-f-]+\.png$/,
    );
    const { accessKeyId, secretAccessKey } = s3Key;
    const expected = expectedAuthorization(put, accessKeyId, secretAccessKey);
    expect(put.headers.get('authorization')).toBe(expected);
  });

  // Amazon S3 API reference, "Authenticating requests: using query parameters", its example.
  it('is signed as Amazon says', async () => {
    const example = z.parse(accountSchema, {
      endpoint: 'https://s3.amazonaws.com',
      bucket: 'examplebucket',
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    });
    const address = 'https://examplebucket.s3.amazonaws.com/test.txt';
    const { url } = await signGet(address, example, Date.UTC(2013, 4, 24));
    expect(new URL(url).searchParams.get('X-Amz-Signature')).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });

  it.each([
    ['1', '3600'],
    ['168', '604800'],
  ])('opens for %s hours', async (opensForHours, seconds) => {
    const { url } = await upload({ opensForHours });
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe(seconds);
  });

  it('opens no longer than that, and not by a changed address', async () => {
    const { url } = await upload({ opensForHours: '1' });
    const earlier = z.parse(accountSchema, { ...account, opensForHours: '1' });
    const twoHoursAgo = Date.now() - 2 * HOUR_MILLISECONDS;
    const old = await signGet(url.replace(/\?.*/, ''), earlier, twoHoursAgo);
    await expect(open(old.url)).rejects.toMatchObject({
      record: { say: { values: ['s3.example.com', 403] } },
    });
    const longer = url.replace('X-Amz-Expires=3600', 'X-Amz-Expires=604800');
    await expect(open(longer)).rejects.toMatchObject({
      record: { say: { values: ['s3.example.com', 403] } },
    });
  });

  it('lies at the public address of a bucket that everyone may read', async () => {
    const { url, expiresAt } = await upload({ publicBase: 'https://pictures.example.com/bucket/' });
    expect(url).toMatch(/^https:\/\/pictures\.example\.com\/bucket\/restage\/[0-9a-f-]{36}\.png$/);
    expect(expiresAt).toBeUndefined();
  });

  it('travels with a signature and without the secret', async () => {
    const { url } = await upload();
    const [put] = s3.log;
    expect(put?.headers.authorization).toContain('/eu-central-1/s3/aws4_request');
    const wrong = { ...account, secretAccessKey: CANARY };
    await problemOf(upload(wrong));
    expect(JSON.stringify(s3.log) + url).not.toContain(CANARY);
  });

  it('is not sent when it is too large', async () => {
    const bytes = new Blob([new Uint8Array(host.limitBytes + 1)], { type: 'image/png' });
    const { say } = await problemOf(upload({}, { bytes, kind: 'mask' }));
    expect(say).toEqual({ key: 'problemHostLimit', values: ['S3 bucket', 25] });
    expect(s3.log).toEqual([]);
  });
});

describe('an upload that the server refuses is understood', () => {
  it.each([
    ['a wrong secret', { secretAccessKey: CANARY }, 'problemKeyRefused', /^SignatureDoesNotMatch/],
    ['an unknown key', { accessKeyId: CANARY }, 'problemKeyRefused', /^InvalidAccessKeyId/],
    ['no such bucket', { bucket: 'not-there' }, 'problemRejected', /^NoSuchBucket/],
  ])('%s', async (_, change, key, detail) => {
    const problem = await problemOf(upload(change));
    expect(problem).toMatchObject({ say: { key }, detail: expect.stringMatching(detail) });
    expect(s3.log).toHaveLength(1);
  });

  it.each([
    [503, 'SlowDown', 'problemProviderTrouble'],
    [400, 'EntityTooLarge', 'problemRejected'],
    [403, 'AccessDenied', 'problemKeyRefused'],
  ])('%i %s', async (status, code, key) => {
    const text = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>For ${CANARY}.</Message></Error>`;
    const network = replaying({ status, text });
    const problem = await problemOf(upload({ secretAccessKey: CANARY }, { network }));
    expect(problem).toMatchObject({ say: { key }, detail: `${code}: For •••.` });
  });
});

describe('an account', () => {
  it('reaches the place of its bucket and nothing else', () => {
    expect(host.reaches(account)).toEqual(['https://s3.example.com/*']);
    const inFront = `https://${s3Bucket}.s3.example.com/*`;
    expect(host.reaches({ ...account, pathStyle: false })).toEqual([inFront]);
  });

  it.each([
    ['http', { endpoint: 'http://s3.example.com' }],
    ['a port', { endpoint: 'https://s3.example.com:9000' }],
    ['a login', { endpoint: 'https://me@s3.example.com' }],
    ['a path', { endpoint: 'https://s3.example.com/other/bucket' }],
    ['a bucket that would change the host', { bucket: 'evil.example/..' }],
    ['a public address without https', { publicBase: 'http://pictures.example.com' }],
  ])('with %s is not used', async (_, change) => {
    expect((await problemOf(upload(change))).say.key).toBe('problemAccountGone');
    expect(s3.log).toEqual([]);
  });

  it('whose public address is none is told so', async () => {
    const { say } = await problemOf(upload({ publicBase: 'https://files.internal' }));
    expect(say.key).toBe('problemHostedPrivately');
  });
});

it('is in the list, and says what becomes public', () => {
  expect(findHost('s3')).toBe(host);
  expect(host.publicity.en).toContain('your own bucket');
});
