import { idOf } from '@/utils/lib/ids';
import type { Price } from '@/utils/providers/spec';
import type { Choices } from './job';

/**
 * What a person agreed to, as one value: everything they chose and the price they saw. A row whose
 * hash no longer fits is never sent.
 */
export function hashOrder(
  { variation: _, ...choices }: Partial<Choices>,
  price: Price,
): Promise<string> {
  return idOf(JSON.stringify(inOrder([choices, price])));
}

/** The same value whatever order its keys were written in; absent and undefined are one. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
