/** How far up a label may stand that speaks of one picture only. */
const LEVELS = 4;
/** Longer text is a page's, not a picture's. */
const LONGEST_LABEL = 400;

/**
 * "Virtually staged" and the like, in English, Spanish, French, German, Italian, Dutch, Portuguese,
 * Polish and Swedish: a word for not real right beside a word for furnished. Stems, as words begin.
 */
const NOT_REAL = 'virtu|wirtual|digita|cyfrow|numérique|ai(?!\\p{L})|ki(?!\\p{L})';
const FURNISHED =
  '(?:home ?)?stag(?:ed|ing)|homest|furni|decora|amuebl|mueble|mobila|mobili|' +
  'mobília|móve|meubl|ameubl|gemeubil|arred|möbl|möbel|inred|stylad|styling|gestyled|' +
  'inrich|ingerich|eingerich|einrich|umeblow|aranż|aménag|décor';

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:(?:${NOT_REAL})\\p{L}*[ -](?:${FURNISHED})|` +
    `(?:${FURNISHED})\\p{L}*[ -](?:\\p{L}+ )?(?:${NOT_REAL}))`,
  'iu',
);

/** Whether a caption or label says that the furniture in a photo isn't there. */
export function saysStaged(words: string): boolean {
  return PATTERN.test(words);
}

/** The words beside a picture that can only be about it: text of the few elements around it alone. */
export function labelBeside(element: Element): string {
  let label = '';
  let around = element.parentElement;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    if (around.querySelectorAll('img').length > 1) break;
    const text = around.textContent?.trim() ?? '';
    if (text.length > LONGEST_LABEL) break;
    label = text;
  }
  return label;
}
