import * as z from 'zod/mini';
import { problemFromReply } from '@/utils/lib/provider-reply';
import type { Order, ProviderAdapter } from '@/utils/providers/spec';
import { card } from './card';

const answer = z.object({ url: z.string() });

function toBody({ photo, prompt }: Order) {
  return { photo: photo.url, prompt };
}

export const adapter: ProviderAdapter<null> = {
  operation: z.null(),
  toBody,
  async submit(order, account, { http, clock }) {
    const reply = await http.send({
      method: 'POST',
      url: 'https://throwaway.example/make',
      json: { key: account.key, ...toBody(order) },
    });
    const parsed = z.safeParse(answer, reply.json);
    if (reply.status === 200 && parsed.success) {
      return { state: 'done', images: [{ url: parsed.data.url }] };
    }
    throw problemFromReply(reply, {
      call: 'submit',
      label: card.label,
      secrets: [String(account.key)],
      nowMilliseconds: clock.now(),
    });
  },
  poll: () => Promise.reject(new Error('Throwaway answers at once')),
};
