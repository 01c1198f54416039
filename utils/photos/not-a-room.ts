/**
 * Words that say of a picture that it is no photo of a home: artwork, people, maps, plans, papers.
 * In addresses, captions and class names, in the languages that listing sites are written in. A star
 * stands for any ending. As a set and not as one pattern, which would be compiled in every page.
 */
const WORDS =
  'logo icon icons avatar sprite flag flags badge banner portrait headshot placeholder ' +
  'blank spinner loader loading qrcode captcha pixel emoji illustration award ' +
  'affiliat* certificat* appstore googleplay sponsor* ' +
  'promo promotion* footer teaser graph chart agent agents agenc* agentur realtor realtors broker* ' +
  'makl* mäkl* mediador inmobiliaria makelaar user users profile team ' +
  'staff branch* author journal blog news article articles magazine contact* host ' +
  'map maps mapbox* leaflet* mapa mappa karta karte kaart carte streetview ' +
  'floorplan floorplans siteplan siteplans flp plano grundriss* plattegrond* planimetri* ' +
  'planta rzut planritning planlosning plande plandu epc energy* energie*';

const words = WORDS.split(' ');
const whole = new Set(words.filter((word) => !word.endsWith('*')));
const beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

/** Whether any word says so, or two that follow each other: "floor plan" as "floorplan". */
export function saysNotARoom(text: string): boolean {
  // Anything but a letter parts words: "zillow_web_logo_11" has one.
  const said = text.toLowerCase().split(/[^a-zä]+/);
  return said.some(
    (word, index) =>
      whole.has(word) ||
      whole.has(said[index - 1] + word) ||
      beginnings.some((beginning) => word.startsWith(beginning)),
  );
}
