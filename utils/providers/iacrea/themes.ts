/**
 * Which of the vendor's themes is nearest to one of our styles. Themes differ by service and say
 * little, so a style's id and name decide: the first line whose words fit and whose theme the
 * service has. Nothing fits: MODERN, which every service has. Themes that only some rooms have
 * (KIDS_ROOM, MODERN_POP) are for people to choose.
 */
import type { Style } from '@/utils/styles/spec';

const traits: readonly { words: RegExp; themes: readonly string[] }[] = [
  { words: /industrial|loft|warehouse/, themes: ['INDUSTRIAL'] },
  { words: /scandi|nordic|japandi|minimal|wabi|zen/, themes: ['SCANDINAVIAN'] },
  { words: /coast|tropic|mediterranean|beach/, themes: ['COASTAL', 'SCANDINAVIAN'] },
  {
    words: /farmhouse|rustic|country|shabby|lodge|cottage|bohemian/,
    themes: ['FARMHOUSE', 'FARMHOUSE_CHIC', 'SCANDINAVIAN'],
  },
  {
    words: /luxury|hotel|deco|hollywood|victorian|academia|maximalis/,
    themes: ['LUXURY', 'LUXURIOUS'],
  },
  { words: /traditional|transitional|mid-century/, themes: ['AMERICAN', 'LUXURIOUS'] },
];

const common = 'MODERN';

/**
 * The theme to ask for: the chosen one, or the nearest to the style.
 * @param offered every theme of the service
 */
export function themeOf<Theme extends string>(
  { id, label }: Style,
  chosen: Theme | 'auto',
  offered: readonly (Theme | 'auto')[],
): string {
  if (chosen !== 'auto') return chosen;
  const name = `${id} ${label.en}`.toLowerCase();
  const wanted = traits.filter(({ words }) => words.test(name)).flatMap(({ themes }) => themes);
  return wanted.find((theme) => offered.some((one) => one === theme)) ?? common;
}
