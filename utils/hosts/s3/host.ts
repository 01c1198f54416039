import * as z from 'zod/mini';
import { newId } from '@/utils/lib/ids';
import { problemFromReply } from '@/utils/lib/provider-reply';
import { fileName } from '../file-name';
import type { Host } from '../spec';
import { type Account, accountSchema } from './account';
import { readXmlError } from './read-xml-error';
import { signGet, signPut } from './sign';

const label = 'S3 bucket';

/** Of its own, so that a rule of the bucket can delete what lies there after some days. */
const folder = 'restage';

/** 25 MB over a slow line. */
const timeoutSeconds = 180;

/**
 * Any bucket that speaks S3: `PUT` of an object, then a signed address for its `GET`.
 * Source: Amazon S3 API reference, "PutObject" and "Authenticating requests: query parameters".
 */
export const host: Host = {
  id: 's3',
  label,
  description: {
    en: 'A bucket of your own at Amazon S3, Cloudflare R2, Backblaze B2, MinIO or any service that speaks S3.',
  },
  publicity: {
    en: 'The picture lies in your own bucket, in the folder “restage”. Anyone who knows its address can open it for as long as you set, or for good where the bucket is public. Restage does not delete it: give the folder a rule that does.',
  },
  account: accountSchema,
  reaches: (account) => [`${bucketAddress(z.parse(accountSchema, account)).origin}/*`],
  // S3 itself takes 5 GB; no photo of ours is larger than this.
  limitBytes: 25_000_000,
  order: 20,

  async upload(bytes, values, { http, clock }) {
    const account = z.parse(accountSchema, values);
    const key = fileName(`${folder}/${newId()}`, bytes);
    const address = `${bucketAddress(account).href}/${key}`;
    const nowMilliseconds = clock.now();
    const { url, headers } = await signPut(address, bytes.type, account, nowMilliseconds);
    const reply = await http.send({ method: 'PUT', url, headers, bytes, timeoutSeconds });
    if (reply.status < 200 || reply.status >= 300) {
      const secrets = [account.accessKeyId, account.secretAccessKey];
      const context = { call: 'upload', label, secrets, nowMilliseconds } as const;
      throw problemFromReply(readXmlError(reply), context);
    }
    if (account.publicBase) return { url: `${account.publicBase.replace(/\/$/, '')}/${key}` };
    return signGet(address, account, nowMilliseconds);
  },
};

/** Without a slash at its end. */
function bucketAddress({ endpoint, bucket, pathStyle }: Account): { href: string; origin: string } {
  const { origin, host: name } = new URL(endpoint);
  if (pathStyle) return { href: `${origin}/${bucket}`, origin };
  const own = `https://${bucket}.${name}`;
  return { href: own, origin: own };
}
