/**
 * Words that say of a picture that it is no photo of a home: artwork, people, maps, plans, papers.
 * In addresses, captions and class names, in the languages that listing sites are written in.
 */
const WORDS =
  'logo|icons?|avatar|sprite|flags?|badge|banner|portrait|headshot|placeholder|' +
  'blank|spinner|load(?:er|ing)|qr[ _-]?code|captcha|pixel|emoji|illustration|award|' +
  'affiliat\\w*|certificat\\w*|app[ _-]?store|google[ _-]?play|sponsor\\w*|' +
  'promo(?:tion\\w*)?|footer|teaser|graph|chart|agen(?:ts?|c\\w*|tur)|realtors?|broker\\w*|' +
  'm[aä]kl[ae]r\\w*|mediador|inmobiliaria|makelaar|users?|profile|team|' +
  'staff|branch\\w*|author|journal|blog|news|articles?|magazine|contact\\w*|host|' +
  'maps?|mapbox\\w*|leaflet\\w*|mapp?a|kart[ae]|kaart|carte|static[ _-]?maps?|street[ _-]?view|' +
  '(?:floor|site)[ _-]?plans?|flp|plano|grundriss\\w*|plattegrond\\w*|planimetri\\w*|' +
  'planta|rzut|planritning|planlosning|plan d[eu] \\w+|epc|energ(?:y|ie)\\w*';

/** Whole words, where anything but a letter parts words: "zillow_web_logo_11" has one. */
const PATTERN = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])`, 'i');

export function saysNotARoom(words: string): boolean {
  return PATTERN.test(words);
}
