import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import {
  problemFromReply,
  type ReplyContext,
  refusedProblem,
  unclearProblem,
} from '@/utils/lib/provider-reply';
import { vendorText } from '@/utils/lib/vendor-text';
import { fileName } from '../file-name';
import type { Host } from '../spec';
import { accountSchema, api, card } from './card';

const HOUR_SECONDS = 3600;

/** 32 MB over a slow line. */
const timeoutSeconds = 180;

const uploaded = z.object({ data: z.object({ url: z.string() }) });

export const host: Host = {
  ...card,

  async upload(bytes, account, { http, clock }) {
    const { key, keptForHours } = z.parse(accountSchema, account);
    const seconds = Number(keptForHours) * HOUR_SECONDS;
    const form = new FormData();
    // The vendor's example has the key in the address, where logs would keep it.
    form.append('key', key);
    form.append('expiration', String(seconds));
    form.append('image', bytes, fileName('picture', bytes));
    const url = `${api}/1/upload`;
    const reply = await http.send({ method: 'POST', url, form, timeoutSeconds });
    const nowMilliseconds = clock.now();
    const context: ReplyContext = {
      call: 'upload',
      label: card.label,
      secrets: [key],
      nowMilliseconds,
    };
    return { url: readAddress(reply, context), expiresAt: nowMilliseconds + seconds * 1000 };
  },
};

/** @throws Problem */
function readAddress(reply: HttpReply, context: ReplyContext): string {
  // "Invalid API v1 key." comes with the code of a bad request.
  if (reply.status === 400 && /\bkey\b/i.test(vendorText(reply))) {
    throw refusedProblem({ kind: 'account', key: 'problemKeyRefused' }, reply, context);
  }
  if (reply.status !== 200 || reply.json === undefined) throw problemFromReply(reply, context);
  const parsed = z.safeParse(uploaded, reply.json);
  if (!parsed.success) throw unclearProblem('problemNoAddress', reply, context);
  return parsed.data.data.url;
}
