import type { Badge } from '@/entrypoints/listing/overlay';

/** The button that swaps a photo for its result and back; it stands below "Restage this room". */
export interface Toggle {
  readonly badge: Badge;
  /** @param label visible text and accessible name; undefined hides the button */
  name(label: string | undefined): void;
}

/** @param press called for clicks and keys of a person, never for a page's own events */
export function addToggle(badge: Badge, press: (badge: Badge) => void): Toggle {
  const button = document.createElement('button');
  const text = document.createElement('span');
  const sign = document.createElement('b');
  button.type = 'button';
  button.hidden = true;
  button.className = 'toggle';
  sign.textContent = '⇄';
  sign.setAttribute('aria-hidden', 'true');
  button.append(sign, text);
  badge.element.children[0]?.after(button);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press(badge);
  });
  return {
    badge,
    name(label) {
      button.hidden = label === undefined;
      text.textContent = label ?? '';
    },
  };
}
