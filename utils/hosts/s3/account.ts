import * as z from 'zod/mini';

const text = (title: string, description: string, rule: RegExp, extra: object = {}) =>
  z
    .string()
    .check(z.trim(), z.maxLength(500), z.regex(rule), z.meta({ title, description, ...extra }));

/** https on the default port and nothing behind the name: keys travel nowhere else. */
const address = (title: string, description: string, path: string, extra: object = {}) =>
  text(title, description, new RegExp(`^https://[a-z0-9-]+(\\.[a-z0-9-]+)+${path}$`, 'i'), extra);

export const accountSchema = z.object({
  endpoint: address(
    'Endpoint',
    'The https address of the service, e.g. https://s3.eu-central-1.amazonaws.com, with the region in it where the service has one per region.',
    '/?',
  ),
  bucket: text('Bucket', 'Its name.', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
  region: z._default(
    text('Region', 'e.g. eu-central-1; “auto” at Cloudflare R2.', /^[a-z0-9-]+$/),
    'us-east-1',
  ),
  accessKeyId: text('Access key id', 'Of a key that may put objects and get them.', /^\S+$/, {
    secret: true,
  }),
  secretAccessKey: text('Secret access key', 'Best of a key for this bucket only.', /^\S+$/, {
    secret: true,
  }),
  // The longest a signed address may live is a week.
  opensForHours: z._default(
    z.enum(['1', '24', '168']).check(
      z.meta({
        title: 'Addresses work for',
        labels: { '1': 'One hour', '24': 'One day', '168': 'One week' },
      }),
    ),
    '24',
  ),
  publicBase: z.optional(
    address(
      'Public address of the bucket',
      'Only if everyone may read the bucket: where its objects are found. Pictures then get a plain address without an end.',
      '(/[\\w./-]*)?',
      { advanced: true },
    ),
  ),
  pathStyle: z._default(z.boolean(), true).check(
    z.meta({
      title: 'Bucket in the path',
      description: 'Switch this off where the service wants the bucket in front of its name.',
      advanced: true,
    }),
  ),
});
export type Account = z.infer<typeof accountSchema>;
