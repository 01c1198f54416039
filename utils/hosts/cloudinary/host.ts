import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import { problemFromReply, type ReplyContext, unclearProblem } from '@/utils/lib/provider-reply';
import { fileName } from '../file-name';
import type { Host } from '../spec';

const label = 'Cloudinary';
const api = 'https://api.cloudinary.com';

/** 10 MB over a slow line. */
const timeoutSeconds = 120;

const accountSchema = z.object({
  cloudName: z
    .string()
    .check(
      z.trim(),
      z.regex(/^[\w-]{1,100}$/),
      z.meta({ title: 'Cloud name', description: 'As your Cloudinary dashboard shows it.' }),
    ),
  // Whoever knows both may upload to the account.
  uploadPreset: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(200),
    z.meta({
      title: 'Upload preset',
      description: 'The name of an unsigned one: Settings, Upload, Upload presets.',
      secret: true,
    }),
  ),
});

const uploaded = z.object({ secure_url: z.string() });

/**
 * Cloudinary, by unsigned upload: `POST /v1_1/<cloud name>/image/upload` with an upload preset.
 * Source: cloudinary.com/documentation/upload_images, "Unsigned upload".
 */
export const host: Host = {
  id: 'cloudinary',
  label,
  description: {
    en: 'Uploads the picture to your Cloudinary account. It needs your cloud name and an unsigned upload preset, and no key.',
  },
  publicity: {
    en: 'Cloudinary keeps the picture at an address that anyone who knows it can open, until you delete it in your Cloudinary account.',
  },
  homepage: 'https://cloudinary.com',
  keyPage: 'https://console.cloudinary.com/settings/upload/presets',
  account: accountSchema,
  reaches: () => [`${api}/*`],
  // What the free plan takes for a picture.
  limitBytes: 10_000_000,
  order: 30,

  async upload(bytes, account, { http, clock }) {
    const { cloudName, uploadPreset } = z.parse(accountSchema, account);
    const form = new FormData();
    form.append('upload_preset', uploadPreset);
    form.append('file', bytes, fileName('picture', bytes));
    const url = `${api}/v1_1/${cloudName}/image/upload`;
    const reply = await http.send({ method: 'POST', url, form, timeoutSeconds });
    return {
      url: readAddress(reply, {
        call: 'upload',
        label,
        secrets: [uploadPreset],
        nowMilliseconds: clock.now(),
      }),
    };
  },
};

/** @throws Problem */
function readAddress(reply: HttpReply, context: ReplyContext): string {
  if (reply.status !== 200 || reply.json === undefined) throw problemFromReply(reply, context);
  const parsed = z.safeParse(uploaded, reply.json);
  if (!parsed.success) throw unclearProblem('problemNoAddress', reply, context);
  return parsed.data.secure_url;
}
