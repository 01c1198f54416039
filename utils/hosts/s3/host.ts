import * as z from 'zod/mini';
import { newId } from '@/utils/lib/ids';
import { problemFromReply } from '@/utils/lib/provider-reply';
import { fileName } from '../file-name';
import type { Host } from '../spec';
import { accountSchema } from './account';
import { bucketAddress, card } from './card';
import { readXmlError } from './read-xml-error';
import { signGet, signPut } from './sign';

/** Of its own, so that a rule of the bucket can delete what lies there after some days. */
const folder = 'restage';

/** 25 MB over a slow line. */
const timeoutSeconds = 180;

export const host: Host = {
  ...card,

  async upload(bytes, values, { http, clock }) {
    const account = z.parse(accountSchema, values);
    const key = fileName(`${folder}/${newId()}`, bytes);
    const address = `${bucketAddress(account).href}/${key}`;
    const nowMilliseconds = clock.now();
    const { url, headers } = await signPut(address, bytes.type, account, nowMilliseconds);
    const reply = await http.send({ method: 'PUT', url, headers, bytes, timeoutSeconds });
    if (reply.status < 200 || reply.status >= 300) {
      const secrets = [account.accessKeyId, account.secretAccessKey];
      const context = { call: 'upload', label: card.label, secrets, nowMilliseconds } as const;
      throw problemFromReply(readXmlError(reply), context);
    }
    if (account.publicBase) return { url: `${account.publicBase.replace(/\/$/, '')}/${key}` };
    return signGet(address, account, nowMilliseconds);
  },
};
