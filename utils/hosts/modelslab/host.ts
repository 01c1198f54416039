import * as z from 'zod/mini';
import type { ReplyContext } from '@/utils/lib/provider-reply';
import { readDataUrl } from '@/utils/lib/read-data-url';
import { accountSchema } from '@/utils/providers/modelslab/card';
import { api } from '@/utils/providers/modelslab/service';
import type { Host } from '../spec';
import { card } from './card';
import { readUploaded } from './read-uploaded';

/** A few megabytes of text on a slow line. */
const timeoutSeconds = 120;
const keptMilliseconds = 24 * 60 * 60 * 1000;

export const host: Host = {
  ...card,

  async upload(bytes, account, { http, clock }) {
    const { key } = z.parse(accountSchema, account);
    const json = { key, base64_string: await readDataUrl(bytes) };
    const url = `${api}/v6/base64_to_url`;
    const reply = await http.send({ method: 'POST', url, json, timeoutSeconds });
    const nowMilliseconds = clock.now();
    const context: ReplyContext = {
      call: 'upload',
      label: card.label,
      secrets: [key],
      nowMilliseconds,
    };
    return { url: readUploaded(reply, context), expiresAt: nowMilliseconds + keptMilliseconds };
  },
};
