import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { Slot } from '@/utils/studio/finish';

const keys: Record<Slot, MessageKey> = {
  seat: 'slotSeat',
  'seat-second': 'slotSeatSecond',
  cushion: 'slotCushion',
  'cushion-second': 'slotCushionSecond',
  'cushion-third': 'slotCushionThird',
  throw: 'slotThrow',
  rug: 'slotRug',
  'rug-second': 'slotRugSecond',
  bedding: 'slotBedding',
  'bedding-second': 'slotBeddingSecond',
  headboard: 'slotHeadboard',
  curtain: 'slotCurtain',
  towel: 'slotTowel',
  wood: 'slotWood',
  'wood-second': 'slotWoodSecond',
  top: 'slotTop',
  legs: 'slotLegs',
  metal: 'slotMetal',
  'metal-second': 'slotMetalSecond',
  stone: 'slotStone',
  paint: 'slotPaint',
  black: 'slotBlack',
  glass: 'slotGlass',
  mirror: 'slotMirror',
  ceramic: 'slotCeramic',
  pot: 'slotPot',
  basket: 'slotBasket',
  frame: 'slotFrame',
  art: 'slotArt',
  'art-second': 'slotArtSecond',
  paper: 'slotPaper',
  shade: 'slotShade',
  bulb: 'slotBulb',
  foliage: 'slotFoliage',
  soil: 'slotSoil',
};

/** A part of a piece, by what it is made of. */
export function slotWords(slot: Slot): string {
  return t(keys[slot]);
}
