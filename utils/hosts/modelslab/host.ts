import * as z from 'zod/mini';
import type { ReplyContext } from '@/utils/lib/provider-reply';
import { readDataUrl } from '@/utils/lib/read-data-url';
import { accountSchema, card } from '@/utils/providers/modelslab/card';
import { api } from '@/utils/providers/modelslab/service';
import type { Host } from '../spec';
import { readUploaded } from './read-uploaded';

/** A few megabytes of text on a slow line. */
const timeoutSeconds = 120;
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * "max 5MB uploads" may be meant of the base64 text, which is a third longer than what it holds. A
 * photo between the two is sent a little smaller, which is better than being refused.
 */
const LIMIT_BYTES = 3_700_000;

/**
 * ModelsLab v6 `POST /base64_to_url`, with the account that asks for the restaging.
 * Source: the vendor's page "Base64 to URL".
 */
export const host: Host = {
  id: card.id,
  label: card.label,
  description: {
    en: 'Uploads the picture with your ModelsLab account, which needs nothing else.',
  },
  publicity: {
    en: 'ModelsLab keeps the picture for 24 hours at an address that anyone who knows it can open.',
  },
  ...(card.homepage ? { homepage: card.homepage } : {}),
  ...(card.keyPage ? { keyPage: card.keyPage } : {}),
  provider: card.id,
  account: accountSchema,
  reaches: () => card.hosts.api,
  limitBytes: LIMIT_BYTES,
  order: 10,

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
