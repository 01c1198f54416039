import type { RoomType } from './room-type';

/**
 * What nine languages call each room in captions: English, Spanish, French, German, Italian, Dutch,
 * Portuguese, Polish, Swedish. Stems without accents, separated by bars, as `guessRoomType` compares
 * them; a stem matches at the start of a word, and "$" says that the word ends there.
 *
 * Where two types begin at the same place in a caption the one listed first is meant, so the narrow
 * stand before the wide ("quarto infantil" before "quarto").
 */
export const roomWords: readonly (readonly [RoomType, string])[] = [
  [
    'kids-room',
    'kids|kid s|children|child s|nursery|playroom|baby|infantil|habitacion de ninos|' +
      'dormitorio juvenil|cuarto de ninos|chambre d enfant|chambre enfant|chambre bebe|' +
      'salle de jeux|kinderzimmer|babyzimmer|spielzimmer|cameretta|camera dei bambini|' +
      'stanza dei bambini|kinderkamer|babykamer|speelkamer|quarto de crianca|' +
      'quarto infantil|quarto das criancas|brinquedoteca|pokoj dzieciec|pokoj dziec|' +
      'pokoik dzieciec|barnrum|lekrum',
  ],
  [
    'bathroom',
    'bath|ensuite|en suite|en-suite|shower|toilet|wc$|powder room|washroom|restroom|' +
      'cloakroom|bano|aseo|ducha|salle de bain|salle d eau|douche|sdb$|bad$|' +
      'badezimmer|duschbad|dusche|gaste-wc|wannenbad|masterbad|bagno|doccia|' +
      'servizi igienici|badkamer|toalet|banheiro|casa de banho|lavabo|' +
      'instalacao sanitaria|chuveiro|lazienk|toaleta|prysznic|badrum|dusch|duschrum|' +
      'gastwc|gasttoalett',
  ],
  [
    'dining-room',
    'dining|breakfast room|eating area|comedor|salle a manger|coin repas|esszimmer|' +
      'essbereich|essplatz|sala da pranzo|zona pranzo|eetkamer|eethoek|sala de jantar|' +
      'jadaln|matsal|matplats|matrum',
  ],
  [
    'home-office',
    'office|study$|study room|den$|workspace|library|despacho|oficina|estudio$|' +
      'bureau$|bureaux|arbeitszimmer|buro|buero|homeoffice|ufficio|studio room|' +
      'werkkamer|kantoor|studeerkamer|thuiskantoor|escritorio|gabinet|biuro|kontor|' +
      'arbetsrum|hemmakontor',
  ],
  [
    'kitchen',
    'kitchen|pantry|cocina|office cocina|cuisine|kitchenette|kuche|kueche|wohnkuche|' +
      'kochnische|einbaukuche|cucina|angolo cottura|cucinotto|keuken|cozinha|copa$|' +
      'kuchni|aneks|kok$|koket|kokso|pentry',
  ],
  [
    'living-room',
    'living|lounge|sitting room|family room|great room|reception|front room|' +
      'drawing room|media room|salon|sala de estar|cuarto de estar|sala$|sejour|' +
      'piece a vivre|piece de vie|wohnzimmer|wohnbereich|wohnraum|wohn|soggiorno|' +
      'salotto|zona giorno|woonkamer|zitkamer|sala comum|sala estar|living room|' +
      'pokoj dzienny|vardagsrum|allrum|storstuga|finrum',
  ],
  [
    'bedroom',
    'bedroom|bed room|master suite|primary suite|guest room|master bed|primary bed|' +
      'dormitorio|habitacion|alcoba|recamara|chambre|suite parentale|schlafzimmer|' +
      'schlafraum|schlafbereich|gastezimmer|camera$|camera da letto|camera matrimoniale|' +
      'camera singola|camera doppia|stanza da letto|slaapkamer|logeerkamer|quarto|suite$|' +
      'sypialni|sovrum|gastrum',
  ],
  [
    'hallway',
    'hall$|hallway|entrance|entry|foyer|corridor|landing$|staircase|stairs|' +
      'vestibule|mudroom|entrada|recibidor|pasillo|vestibulo|escalera|entree$|couloir|' +
      'degagement|escalier|flur|diele|eingang|treppe|korridor|ingresso|corridoio|' +
      'disimpegno|scala$|scale$|gang$|inkomhal|overloop|trap$|corredor|escada|hol$|' +
      'przedpokoj|korytarz|wiatrolap|schody|hallen|entre$|tambur|trapphus|passage$',
  ],
  [
    'outdoor',
    'garden|patio|terrace|balcony|deck$|backyard|back yard|front yard|yard$|porch|' +
      'pool$|outdoor|courtyard|rooftop|jardin|terraza|balcon|porche|piscina|azotea|' +
      'terrasse|piscine|cour$|veranda|garten|balkon|terrassen|dachterrasse|innenhof|' +
      'loggia|giardino|terrazz|cortile|tuin|achtertuin|dakterras|jardim|varanda|' +
      'terraco|quintal|sacada|ogrod|taras|tradgard|altan|uteplats|terrass|innergard',
  ],
];
