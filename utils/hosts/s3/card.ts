import * as z from 'zod/mini';
import type { HostCard } from '../spec';
import { type Account, accountSchema } from './account';

const label = 'S3 bucket';

/** Without a slash at its end. */
export function bucketAddress({ endpoint, bucket, pathStyle }: Account): {
  href: string;
  origin: string;
} {
  const { origin, host: name } = new URL(endpoint);
  if (pathStyle) return { href: `${origin}/${bucket}`, origin };
  const own = `https://${bucket}.${name}`;
  return { href: own, origin: own };
}

/**
 * Any bucket that speaks S3: `PUT` of an object, then a signed address for its `GET`.
 * Source: Amazon S3 API reference, "PutObject" and "Authenticating requests: query parameters".
 */
export const card: HostCard = {
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
};
