/** A picture gets an address from imgbb, over real HTTP by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { host } from '@/utils/hosts/imgbb/host';
import { findHost } from '@/utils/hosts/registry';
import { fetchImage } from '@/utils/images/fetch-image';
import type { Fault } from './emulator/faults';
import { startUploadService, type UploadService } from './emulator/upload-service';
import { picture, problemOf, publish, type Upload } from './kit/host-client';
import { CANARY, START_MILLISECONDS } from './kit/provider-calls';

let service: UploadService;
let directUrl: string | undefined;

beforeAll(async () => {
  service = await startUploadService('image', ({ fields, file }, name) => {
    if (fields.key !== CANARY) return error('Invalid API v1 key.', 100);
    if (!file) return error('Empty upload source.', 130);
    const url = directUrl ?? `https://i.ibb.co/files/${name}`;
    const data = { id: '2ndCYJK', url_viewer: 'https://ibb.co/2ndCYJK', url };
    return { status: 200, json: { data, success: true, status: 200 } };
  });
});
beforeEach(() => {
  service.requests.length = 0;
  service.fault = undefined;
  directUrl = undefined;
});
afterAll(() => service.close());

const error = (message: string, code: number) => ({
  status: 400,
  json: { status_code: 400, error: { message, code }, status_txt: 'Bad Request' },
});

const network: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  if (!['api.imgbb.com', 'i.ibb.co'].includes(url.hostname)) throw new TypeError(url.hostname);
  return fetch(new URL(url.pathname, service.origin), init);
};
const upload = (change: Partial<Upload> = {}) =>
  publish({ host, network, account: { key: CANARY }, now: () => START_MILLISECONDS, ...change });

describe('a picture', () => {
  it('gets an address for a day, byte for byte, in one request', async () => {
    const { url, expiresAt } = await upload();
    const { signal } = new AbortController();
    const fetched = await fetchImage(url, { fetch: network, signal });
    expect(await fetched.bytes.arrayBuffer()).toEqual(await picture.arrayBuffer());
    expect(expiresAt).toBe(START_MILLISECONDS + 24 * 3_600_000);
    expect(service.requests).toHaveLength(1);
    expect(service.requests[0]?.file).toMatchObject({ name: 'picture.png', type: 'image/png' });
  });

  it('is kept as long as the account says, which imgbb is told in seconds', async () => {
    const { expiresAt } = await upload({ account: { key: CANARY, keptForHours: '168' } });
    expect(service.requests[0]?.fields).toEqual({ key: CANARY, expiration: '604800' });
    expect(expiresAt).toBe(START_MILLISECONDS + 604_800_000);
  });

  it('travels with the key in the form only', async () => {
    await upload();
    const [asked] = service.requests;
    expect(asked?.path).toBe('/1/upload');
    expect(JSON.stringify(asked?.headers)).not.toContain(CANARY);
  });

  it('is not sent when it is larger than imgbb takes', async () => {
    const bytes = new Blob([new Uint8Array(host.limitBytes + 1)], { type: 'image/png' });
    const { say } = await problemOf(upload({ bytes, kind: 'mask' }));
    expect(say).toEqual({ key: 'problemHostLimit', values: ['imgbb', 32] });
    expect(service.requests).toEqual([]);
  });
});

describe('an upload that fails is understood', () => {
  it('for a wrong key', async () => {
    const { kind, say } = await problemOf(upload({ account: { key: 'wrong' } }));
    expect([kind, say.key]).toEqual(['account', 'problemKeyRefused']);
  });

  it('and never repeats the key', async () => {
    service.fault = { kind: 'reply', ...error(`Key ${CANARY} is blocked`, 100) };
    expect((await problemOf(upload())).detail).toBe('Key ••• is blocked');
  });

  const faults: readonly [Fault, string][] = [
    [{ kind: 'reply', ...error('Invalid base64 string.', 120) }, 'problemRejected'],
    [{ kind: 'reply', ...error('Rate limit reached.', 100) }, 'problemBusy'],
    [{ kind: 'reply', status: 429, text: '' }, 'problemBusy'],
    [{ kind: 'reply', status: 503, text: '' }, 'problemProviderTrouble'],
    [{ kind: 'reply', status: 200, json: { success: true } }, 'problemNoAddress'],
    [{ kind: 'reply', status: 307, headers: { location: 'https://x.example/' } }, 'problemNetwork'],
    [{ kind: 'reset-before-headers' }, 'problemNetwork'],
    [{ kind: 'truncated' }, 'problemReplyUnreadable'],
    [{ kind: 'html' }, 'problemReplyUnreadable'],
  ];
  it.each(faults)('%j', async (fault, key) => {
    service.fault = fault;
    expect((await problemOf(upload())).say.key).toBe(key);
    expect(service.requests).toHaveLength(1);
  });

  it.each(['http://i.ibb.co/a.png', 'https://[::1]/a.png', 'https://user@i.ibb.co/a.png'])(
    'when it lies at %s',
    async (url) => {
      directUrl = url;
      expect((await problemOf(upload())).say.key).toBe('problemHostedPrivately');
    },
  );
});

it('is in the list, and says what becomes public', () => {
  expect(findHost('imgbb')).toBe(host);
  expect(host.publicity.en).toContain('deletes it after the time you set');
});
