/**
 * Words that say of a picture that it is no photo of a home: artwork, people, maps, plans, papers,
 * and what stands where there is no photo. In addresses, captions and class names, in the languages
 * that listing sites are written in. No patterns, which would be compiled in every page.
 */
const WORDS =
  ' logo icon icons avatar sprite flag flags badge banner portrait headshot placeholder ' +
  'blank spinner loader loading qrcode captcha pixel emoji illustration award appstore ' +
  'googleplay promo footer teaser graph chart mediador inmobiliaria makelaar user users ' +
  'profile team staff author journal blog news magazine host map maps mapa mappa karta ' +
  'karte kaart carte streetview flp plano planta rzut planritning planlosning plande ' +
  'plandu epc floorplan floorplans siteplan siteplans dummy nophoto nophotos noimage ' +
  'photonot imagenot photocoming photoscoming imagecoming keinbild ' +
  'keinfoto bildfolgt fotofolgt sinfoto sinimagen nodisponible sansphoto nondisponible ' +
  'aucunephoto senzafoto nondisponibile geenfoto geenafbeelding fotovolgt semfoto semimagem ' +
  'brakzdj brakzdjecia ingenbild bildsaknas ';

/** Beginnings of such words. */
const BEGINNINGS =
  'affiliat certificat sponsor promotion agent agenc realtor broker makl mäkl branch ' +
  'article contact mapbox leaflet grundriss plattegrond planimetri energ';

const beginnings = BEGINNINGS.split(' ');

/** Whether any word says so, or two that follow each other: "floor plan" as "floorplan". */
export function saysNotARoom(text: string): boolean {
  // Anything but a letter parts words: "zillow_web_logo_11" has one.
  const said = text.toLowerCase().split(/[^a-zä]+/);
  return said.some(
    (word, index) =>
      WORDS.includes(` ${word} `) ||
      WORDS.includes(` ${said[index - 1] + word} `) ||
      beginnings.some((beginning) => word.startsWith(beginning)),
  );
}
