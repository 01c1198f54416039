import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { PieceKind } from '@/utils/studio/pieces/spec';

const keys: Record<PieceKind, MessageKey> = {
  sofa: 'kindSofa',
  armchair: 'kindArmchair',
  chair: 'kindChair',
  stool: 'kindStool',
  bench: 'kindBench',
  'coffee-table': 'kindCoffeeTable',
  'side-table': 'kindSideTable',
  'console-table': 'kindConsoleTable',
  'dining-table': 'kindDiningTable',
  desk: 'kindDesk',
  'desk-chair': 'kindDeskChair',
  bed: 'kindBed',
  'bunk-bed': 'kindBunkBed',
  'child-bed': 'kindChildBed',
  cot: 'kindCot',
  nightstand: 'kindNightstand',
  dresser: 'kindDresser',
  wardrobe: 'kindWardrobe',
  shelves: 'kindShelves',
  sideboard: 'kindSideboard',
  'media-console': 'kindMediaConsole',
  rug: 'kindRug',
  'floor-lamp': 'kindFloorLamp',
  'table-lamp': 'kindTableLamp',
  pendant: 'kindPendant',
  curtains: 'kindCurtains',
  plant: 'kindPlant',
  'small-plant': 'kindSmallPlant',
  art: 'kindArt',
  mirror: 'kindMirror',
  'wall-shelf': 'kindWallShelf',
  pouf: 'kindPouf',
  basket: 'kindBasket',
  vase: 'kindVase',
  books: 'kindBooks',
  bowl: 'kindBowl',
  screen: 'kindScreen',
  toy: 'kindToy',
  vanity: 'kindVanity',
  'bath-stool': 'kindBathStool',
  'towel-rack': 'kindTowelRack',
  ladder: 'kindLadder',
  'bar-stool': 'kindBarStool',
  'coat-rack': 'kindCoatRack',
  'outdoor-sofa': 'kindOutdoorSofa',
  'outdoor-table': 'kindOutdoorTable',
};

/** A kind of furniture, in the plural. */
export function kindWords(kind: PieceKind): string {
  return t(keys[kind]);
}
