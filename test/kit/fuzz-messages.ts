/** Messages as a broken or taken-over sender might send them; each can leave a browser as JSON. */
import fc from 'fast-check';
import { commands } from '../../utils/messages';

const names = fc.oneof(
  fc.constantFrom(...Object.keys(commands), '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 30 }),
);
const fields = fc.constantFrom(
  ...['photoId', 'jobId', 'choices', 'urls', 'pageUrl', 'accountId', 'resultId', 'tabId'],
  ...['windowId', 'dataUrl', 'priceShown', 'proposal', 'limits', 'parcelId', '__proto__'],
);
const payload = fc.oneof(fc.jsonValue(), fc.dictionary(fields, fc.jsonValue(), { maxKeys: 5 }));
const message = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 4, arbitrary: fc.record({ restage: names, payload }) },
);

/** @param seed the same seed makes the same messages */
export function fuzzMessages(count: number, seed: number): unknown[] {
  return fc.sample(message, { numRuns: count, seed });
}
