import { describe, expect, it } from 'vitest';
import { guessRoomType } from '@/utils/photos/guess-room-type';
import type { RoomType } from '@/utils/photos/room-type';

/** Per language: one caption for each room, as listing sites write them. */
const captions: Record<string, readonly (readonly [string, RoomType])[]> = {
  English: [
    ['Living room with bay window', 'living-room'],
    ['MASTER BEDROOM', 'bedroom'],
    ['kitchen', 'kitchen'],
    ['Dining area', 'dining-room'],
    ['En-suite shower', 'bathroom'],
    ['Study', 'home-office'],
    ["Children's bedroom", 'kids-room'],
    ['Entrance hall', 'hallway'],
    ['Rear garden', 'outdoor'],
  ],
  Spanish: [
    ['Imagen Salón de piso en calle Mayor', 'living-room'],
    ['Dormitorio principal', 'bedroom'],
    ['Cocina equipada', 'kitchen'],
    ['Comedor', 'dining-room'],
    ['Baño', 'bathroom'],
    ['Despacho', 'home-office'],
    ['Habitación de niños', 'kids-room'],
    ['Recibidor', 'hallway'],
    ['Terraza', 'outdoor'],
  ],
  French: [
    ['Séjour lumineux', 'living-room'],
    ['Chambre 2', 'bedroom'],
    ['Cuisine ouverte', 'kitchen'],
    ['Salle à manger', 'dining-room'],
    ["Salle d'eau", 'bathroom'],
    ['Bureau', 'home-office'],
    ["Chambre d'enfant", 'kids-room'],
    ['Couloir', 'hallway'],
    ['Jardin', 'outdoor'],
  ],
  German: [
    ['Wohnzimmer', 'living-room'],
    ['Schlafzimmer', 'bedroom'],
    ['Küche mit Einbaugeräten', 'kitchen'],
    ['Essbereich', 'dining-room'],
    ['Gäste-WC', 'bathroom'],
    ['Arbeitszimmer', 'home-office'],
    ['Kinderzimmer', 'kids-room'],
    ['Flur', 'hallway'],
    ['Balkon nach Süden', 'outdoor'],
  ],
  Italian: [
    ['Soggiorno', 'living-room'],
    ['Camera da letto', 'bedroom'],
    ['Cucina abitabile', 'kitchen'],
    ['Sala da pranzo', 'dining-room'],
    ['Bagno', 'bathroom'],
    ['Ufficio', 'home-office'],
    ['Cameretta', 'kids-room'],
    ['Scala', 'hallway'],
    ['Giardino', 'outdoor'],
  ],
  Dutch: [
    ['Woonkamer', 'living-room'],
    ['Slaapkamer 1', 'bedroom'],
    ['Keuken', 'kitchen'],
    ['Eetkamer', 'dining-room'],
    ['Badkamer', 'bathroom'],
    ['Werkkamer', 'home-office'],
    ['Kinderkamer', 'kids-room'],
    ['Overloop', 'hallway'],
    ['Dakterras', 'outdoor'],
  ],
  Portuguese: [
    ['Sala de estar', 'living-room'],
    ['Quarto', 'bedroom'],
    ['Cozinha', 'kitchen'],
    ['Sala de jantar', 'dining-room'],
    ['Casa de banho', 'bathroom'],
    ['Escritório', 'home-office'],
    ['Quarto infantil', 'kids-room'],
    ['Corredor', 'hallway'],
    ['Varanda', 'outdoor'],
  ],
  Polish: [
    ['Salon z aneksem', 'living-room'],
    ['Sypialnia', 'bedroom'],
    ['Kuchnia', 'kitchen'],
    ['Jadalnia', 'dining-room'],
    ['Łazienka', 'bathroom'],
    ['Gabinet', 'home-office'],
    ['Pokój dziecięcy', 'kids-room'],
    ['Przedpokój', 'hallway'],
    ['Ogród', 'outdoor'],
  ],
  Swedish: [
    ['Vardagsrum', 'living-room'],
    ['Sovrum', 'bedroom'],
    ['Kök', 'kitchen'],
    ['Matplats', 'dining-room'],
    ['Badrum', 'bathroom'],
    ['Arbetsrum', 'home-office'],
    ['Barnrum', 'kids-room'],
    ['Hall', 'hallway'],
    ['Uteplats', 'outdoor'],
  ],
};

describe.each(Object.entries(captions))('%s captions', (_, pairs) => {
  it.each(pairs)('%s', (caption, room) => {
    expect(guessRoomType(caption)).toBe(room);
  });
});

describe('a caption', () => {
  it('that names two rooms is about the first', () => {
    expect(guessRoomType('Kitchen opening to the dining room')).toBe('kitchen');
    expect(guessRoomType('Living room, view to kitchen')).toBe('living-room');
  });

  it.each([
    '',
    'Photo 3 of 24',
    'Interiörbild',
    'Front of house',
    'Ref. 4711',
    'Halle (Saale)',
    'Baden-Baden',
  ])('without a room stays unknown: %s', (caption) => {
    expect(guessRoomType(caption)).toBe('unknown');
  });
});
