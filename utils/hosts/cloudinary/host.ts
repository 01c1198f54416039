import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import { problemFromReply, type ReplyContext, unclearProblem } from '@/utils/lib/provider-reply';
import { fileName } from '../file-name';
import type { Host } from '../spec';
import { accountSchema, api, card } from './card';

/** 10 MB over a slow line. */
const timeoutSeconds = 120;

const uploaded = z.object({ secure_url: z.string() });

export const host: Host = {
  ...card,

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
        label: card.label,
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
