/**
 * "Virtually staged" and the like, in English, Spanish, French, German, Italian, Dutch, Portuguese,
 * Polish and Swedish: a word for not real right beside a word for furnished. Stems, as words begin.
 */
const NOT_REAL = 'virtu|wirtual|digita|cyfrow|numérique|ai(?!\\p{L})|ki(?!\\p{L})';
const FURNISHED =
  'home ?st|stag(?:ed|ing)|furni|decora|décor|a?muebl|(?:a|ge)?meub|mobila|mobil[ií]|móve|arred|' +
  'möbe?l|inred|(?:ge)?styl(?:ad|ed|ing)|e?in(?:ge)?rich|umeblow|aranż|aménag';

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:(?:${NOT_REAL})\\p{L}*[ -](?:${FURNISHED})|` +
    `(?:${FURNISHED})\\p{L}*[ -](?:\\p{L}+ )?(?:${NOT_REAL}))`,
  'iu',
);

/** Whether a caption or label says that the furniture in a photo isn't there. */
export function saysStaged(words: string): boolean {
  return PATTERN.test(words);
}
