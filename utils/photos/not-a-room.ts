/**
 * Words that say of a picture that it is no photo of a home: artwork, people, maps, plans, papers.
 * In addresses, captions and class names, in the languages that listing sites are written in.
 */
const WORDS =
  'logo|icons?|avatar|sprite|flags?|badge|banner|portrait|headshot|placeholder|' +
  'blank|spinner|loader|loading|qr[ _-]?code|captcha|pixel|emoji|illustration|award|' +
  'affiliat\\w*|certificat\\w*|app[ _-]?store|google[ _-]?play|sponsor\\w*|' +
  'promo|promotion\\w*|footer|teaser|graph|chart|agents?|realtors?|broker\\w*|makler\\w*|' +
  'agenc\\w*|agentur|mediador|inmobiliaria|makelaar|m[aä]klar\\w*|users?|profile|team|' +
  'staff|branch\\w*|author|journal|blog|news|articles?|magazine|contact\\w*|host|' +
  'maps?|mapa|karte|kaart|karta|carte|mappa|static[ _-]?maps?|street[ _-]?view|' +
  'floor[ _-]?plans?|site[ _-]?plan|flp|plano|grundriss\\w*|plattegrond\\w*|planimetri\\w*|' +
  'planta|rzut|planritning|planlosning|plan d[eu] \\w+|epc|energy\\w*|' +
  'energie\\w*';

/** Whole words, where anything but a letter parts words: "zillow_web_logo_11" has one. */
const PATTERN = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])`, 'i');

export function saysNotARoom(words: string): boolean {
  return PATTERN.test(words);
}
