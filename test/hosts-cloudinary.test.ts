/** A picture gets an address from Cloudinary, over real HTTP by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { host } from '@/utils/hosts/cloudinary/host';
import { findHost } from '@/utils/hosts/registry';
import { fetchImage } from '@/utils/images/fetch-image';
import type { Fault } from './emulator/faults';
import { startUploadService, type UploadService } from './emulator/upload-service';
import { picture, problemOf, publish, type Upload } from './kit/host-client';
import { CANARY } from './kit/provider-calls';

const account = { cloudName: 'demo-cloud', uploadPreset: CANARY };

let service: UploadService;
let secureUrl: string | undefined;

beforeAll(async () => {
  service = await startUploadService('file', ({ path, fields, file }, name) => {
    if (path !== '/v1_1/demo-cloud/image/upload') return error(401, 'cloud_name mismatch');
    if (fields.upload_preset !== CANARY) return error(400, 'Upload preset not found');
    if (!file) return error(400, 'Missing required parameter - file');
    const url = `https://res.cloudinary.com/files/${name}`;
    return {
      status: 200,
      json: { public_id: name, bytes: file.size, url, secure_url: secureUrl ?? url },
    };
  });
});
beforeEach(() => {
  service.requests.length = 0;
  service.fault = undefined;
  secureUrl = undefined;
});
afterAll(() => service.close());

const error = (status: number, message: string) => ({ status, json: { error: { message } } });

const network: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  if (!/^(api|res)\.cloudinary\.com$/.test(url.hostname)) throw new TypeError(url.hostname);
  return fetch(new URL(url.pathname, service.origin), init);
};
const upload = (change: Partial<Upload> = {}) => publish({ host, network, account, ...change });

describe('a picture', () => {
  it('gets an address that stays, byte for byte, in one request', async () => {
    const hosted = await upload();
    expect(hosted).toEqual({ url: expect.stringContaining('https://res.cloudinary.com/') });
    const { signal } = new AbortController();
    const fetched = await fetchImage(hosted.url, { fetch: network, signal });
    expect(await fetched.bytes.arrayBuffer()).toEqual(await picture.arrayBuffer());
    expect(service.requests).toHaveLength(1);
    expect(service.requests[0]?.file).toMatchObject({ name: 'picture.png', type: 'image/png' });
  });

  it('travels with the preset in the form only', async () => {
    await upload();
    const [asked] = service.requests;
    expect(asked?.fields).toEqual({ upload_preset: CANARY });
    expect(`${asked?.path} ${JSON.stringify(asked?.headers)}`).not.toContain(CANARY);
  });

  it('is not sent when it is larger than the free plan takes', async () => {
    const bytes = new Blob([new Uint8Array(host.limitBytes + 1)], { type: 'image/png' });
    const { say } = await problemOf(upload({ bytes, kind: 'mask' }));
    expect(say).toEqual({ key: 'problemHostLimit', values: ['Cloudinary', 10] });
    expect(service.requests).toEqual([]);
  });
});

describe('an upload that fails is understood', () => {
  it.each([
    ['a preset that does not exist', { uploadPreset: 'gone' }, 'problemRejected'],
    ['somebody else’s cloud', { cloudName: 'other' }, 'problemKeyRefused'],
  ])('for %s', async (_, change, key) => {
    const { say } = await problemOf(upload({ account: { ...account, ...change } }));
    expect(say.key).toBe(key);
  });

  it.each([
    ['a cloud name that would change the path', { cloudName: '../evil' }],
    ['no preset', { uploadPreset: '' }],
  ])('before it is sent, for %s', async (_, change) => {
    const { say } = await problemOf(upload({ account: { ...account, ...change } }));
    expect(say.key).toBe('problemAccountGone');
    expect(service.requests).toEqual([]);
  });

  it('and says what Cloudinary said, without the preset', async () => {
    service.fault = { kind: 'reply', ...error(400, `Upload preset ${CANARY} must be unsigned`) };
    expect((await problemOf(upload())).detail).toBe('Upload preset ••• must be unsigned');
  });

  const faults: readonly [Fault, string][] = [
    [{ kind: 'reply', ...error(420, 'Rate limit exceeded') }, 'problemBusy'],
    [{ kind: 'reply', ...error(500, 'Server error') }, 'problemProviderTrouble'],
    [{ kind: 'reply', status: 200, json: {} }, 'problemNoAddress'],
    [{ kind: 'reply', status: 302, headers: { location: 'https://x.example/' } }, 'problemNetwork'],
    [{ kind: 'reset-before-headers' }, 'problemNetwork'],
    [{ kind: 'truncated' }, 'problemReplyUnreadable'],
    [{ kind: 'html' }, 'problemReplyUnreadable'],
  ];
  it.each(faults)('%j', async (fault, key) => {
    service.fault = fault;
    expect((await problemOf(upload())).say.key).toBe(key);
    expect(service.requests).toHaveLength(1);
  });

  it.each([
    'http://res.cloudinary.com/a.png',
    'https://10.0.0.1/a.png',
    'https://files.local/a.png',
  ])('when it lies at %s', async (url) => {
    secureUrl = url;
    expect((await problemOf(upload())).say.key).toBe('problemHostedPrivately');
  });
});

it('is in the list, and says what becomes public', () => {
  expect(findHost('cloudinary')).toBe(host);
  expect(host.publicity.en).toContain('until you delete it');
});
