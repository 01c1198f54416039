/** Fields that several services share, and their way into the vendor's body. */
import * as z from 'zod/mini';

/** The vendor's spellings that say little by themselves; the others read well in lower case. */
const oddNames = {
  SHOWEROOM: 'Shower room',
  EMPTY: 'Empty room',
  WC: 'Toilet',
  DINING: 'Dining room',
  KIDS: 'Kids room',
  DINING_LIVING_ROOM: 'Living and dining room',
  KIDS_ROOM: 'Kids room (bedrooms only)',
  MODERN_POP: 'Modern pop (living rooms and verandas only)',
  JARDIN: 'Garden',
  GAZON: 'Lawn',
  BALCON: 'Balcony',
};

/** @param values in the vendor's own spelling, e.g. SHOWEROOM */
export function choice<const Value extends string>(
  title: string,
  values: readonly [Value, ...Value[]],
  initial: NoInfer<Value>,
  labels: Record<string, string> = {},
) {
  const shown = Object.entries({ ...oddNames, ...labels });
  const own = Object.fromEntries(shown.filter(([value]) => values.some((one) => one === value)));
  return z._default(z.enum(values).check(z.meta({ title, labels: own })), initial);
}

export function themeChoice<const Theme extends string>(...themes: readonly Theme[]) {
  return choice<'auto' | Theme>('Theme', ['auto', ...themes], 'auto', {
    auto: 'Nearest to the style',
  });
}

export function roomChoice<const Room extends string>(...rooms: readonly Room[]) {
  return choice<'auto' | Room>('Room', ['auto', ...rooms], 'auto', {
    auto: 'As the room type says',
  });
}

export function toggle(title: string, initial = false) {
  return z._default(z.boolean(), initial).check(z.meta({ title }));
}

export const webhookField = z.optional(z.url({ protocol: /^https?$/ })).check(
  z.meta({
    title: 'Webhook',
    description: 'An address of your own that IACrea also tells when the picture is ready.',
    advanced: true,
  }),
);

/** The webhook as the vendor's field; nothing when nobody filled it in. */
export function toWebhook(webhook: string | undefined): { webhook?: string } {
  return webhook ? { webhook } : {};
}
