import * as z from 'zod/mini';
import type { Localized } from '@/utils/lib/words';
import type { FormSchema, Mode, Order, Takes } from '../spec';

/**
 * One endpoint of the interior family, as a mode of the card. Its id is the endpoint's name:
 * `POST /v6/interior/<id>`.
 */
export interface Endpoint extends Mode {
  /**
   * The vendor's body, without the key.
   * @throws Problem when a picture has no public address
   */
  toBody(order: Order): object;
}

interface Plan<Schema extends FormSchema> {
  id: string;
  label: Localized;
  /** Where it differs from its siblings. */
  takes?: Partial<Takes>;
  /** Every field of the endpoint that isn't a picture, the key or the prompt, in our words. */
  request: Schema;
  toBody(order: Order, request: z.output<Schema>): object;
}

const usuallyTakes: Takes = {
  photo: 'url',
  mask: 'none',
  object: false,
  words: true,
  earlier: false,
};

export function defineEndpoint<Schema extends FormSchema>(plan: Plan<Schema>): Endpoint {
  return {
    id: plan.id,
    label: plan.label,
    takes: { ...usuallyTakes, ...plan.takes },
    images: 1,
    request: plan.request,
    // No public document says what one picture costs.
    cost: () => ({ kind: 'unknown' }),
    toBody: (order) => plan.toBody(order, z.parse(plan.request, order.request)),
  };
}
