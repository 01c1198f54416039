/** Pieces with real sizes and no parts: what layout rules need, whatever the furniture looks like. */
import type { RoomType } from '@/utils/photos/room-type';
import type { Piece, PieceKind, Size } from '@/utils/studio/pieces/spec';

type Row = readonly [id: string, kind: PieceKind, sizes: readonly [number, number, number]];
type Extra = Partial<Omit<Piece, 'id' | 'kind' | 'size' | 'label' | 'parts'>>;

const home: readonly RoomType[] = ['living-room', 'bedroom', 'dining-room', 'home-office'];

const make = (extra: Extra, rows: readonly Row[]): Piece[] =>
  rows.map(([id, kind, [width, height, depth]]) => {
    const size: Size = { width, height, depth };
    return {
      id,
      label: { en: id },
      kind,
      size,
      stands: 'floor',
      back: 'free',
      rooms: home,
      ...extra,
      parts: () => [],
    };
  });

export const standInPieces: readonly Piece[] = [
  ...make({ back: 'wall', widths: { from: 1.6, to: 2.6 } }, [
    ['sofa-track-arm', 'sofa', [2.1, 0.85, 0.9]],
    ['sofa-rounded', 'sofa', [2.2, 0.78, 0.95]],
  ]),
  ...make({ back: 'wall' }, [['sofa-sectional', 'sofa', [2.7, 0.8, 1.6]]]),
  ...make({}, [
    ['armchair-lounge', 'armchair', [0.72, 0.8, 0.8]],
    ['armchair-club', 'armchair', [0.85, 0.78, 0.85]],
    ['pouf-round', 'pouf', [0.5, 0.4, 0.5]],
    ['basket-round', 'basket', [0.4, 0.4, 0.4]],
    ['floor-lamp-tripod', 'floor-lamp', [0.5, 1.55, 0.5]],
    ['plant-fig', 'plant', [0.7, 1.6, 0.7]],
    ['plant-snake', 'plant', [0.35, 0.9, 0.35]],
    ['dining-chair-spindle', 'chair', [0.48, 0.8, 0.52]],
    ['desk-chair-task', 'desk-chair', [0.6, 0.95, 0.6]],
    ['bench-upholstered', 'bench', [1.2, 0.45, 0.42]],
    ['bath-stool', 'bath-stool', [0.35, 0.45, 0.35]],
    ['bar-stool', 'bar-stool', [0.42, 0.9, 0.45]],
    ['toy-blocks', 'toy', [0.4, 0.3, 0.3]],
    ['outdoor-sofa', 'outdoor-sofa', [1.9, 0.75, 0.85]],
  ]),
  ...make({ surface: 0.42 }, [
    ['coffee-table-round', 'coffee-table', [0.85, 0.42, 0.85]],
    ['coffee-table-rectangular', 'coffee-table', [1.15, 0.42, 0.6]],
    ['outdoor-table', 'outdoor-table', [0.9, 0.42, 0.6]],
  ]),
  ...make({ surface: 0.52 }, [
    ['side-table-round', 'side-table', [0.45, 0.52, 0.45]],
    ['nightstand-drawers', 'nightstand', [0.48, 0.52, 0.42]],
  ]),
  ...make({ surface: 0.75 }, [
    ['dining-table-rectangular', 'dining-table', [1.8, 0.75, 0.9]],
    ['dining-table-round', 'dining-table', [1.1, 0.75, 1.1]],
  ]),
  ...make({ surface: 0.8, back: 'wall' }, [
    ['dresser', 'dresser', [1.3, 0.8, 0.48]],
    ['sideboard-legs', 'sideboard', [1.6, 0.8, 0.45]],
    ['console-table', 'console-table', [1.1, 0.8, 0.35]],
    ['desk-writing', 'desk', [1.3, 0.75, 0.65]],
    ['vanity-unit', 'vanity', [1, 0.85, 0.5]],
  ]),
  ...make({ surface: 0.5, back: 'wall' }, [['media-console', 'media-console', [1.7, 0.5, 0.42]]]),
  ...make({ back: 'wall', clearance: { front: 0.7 } }, [
    ['wardrobe-hinged', 'wardrobe', [1.2, 2.1, 0.6]],
  ]),
  ...make({ back: 'wall' }, [
    ['bookcase-tall', 'shelves', [0.9, 2, 0.32]],
    ['bed-upholstered', 'bed', [1.72, 1.12, 2.18]],
    ['bed-wood', 'bed', [1.55, 1, 2.1]],
    ['child-bed-house', 'child-bed', [1, 1.6, 1.9]],
    ['bunk-bed', 'bunk-bed', [1, 1.7, 2.05]],
    ['toy-box', 'toy', [0.7, 0.45, 0.4]],
    ['coat-rack', 'coat-rack', [0.5, 1.75, 0.5]],
    ['ladder-towels', 'ladder', [0.5, 1.7, 0.3]],
    ['mirror-leaning', 'mirror', [0.8, 1.8, 0.3]],
  ]),
  ...make({ stands: 'flat', widths: { from: 1.6, to: 3.2 } }, [
    ['rug-rectangular', 'rug', [2.4, 0.02, 1.7]],
  ]),
  ...make({ stands: 'surface' }, [
    ['table-lamp-ceramic', 'table-lamp', [0.32, 0.5, 0.32]],
    ['vase-branches', 'vase', [0.3, 0.55, 0.3]],
    ['books-stack', 'books', [0.26, 0.1, 0.2]],
    ['bowl-low', 'bowl', [0.3, 0.08, 0.3]],
    ['small-plant', 'small-plant', [0.25, 0.3, 0.25]],
  ]),
  ...make({ stands: 'wall', back: 'wall' }, [
    ['art-single', 'art', [0.7, 0.9, 0.04]],
    ['art-pair', 'art', [1.25, 0.75, 0.04]],
    ['art-wide', 'art', [1.4, 0.7, 0.04]],
    ['mirror-round', 'mirror', [0.8, 0.8, 0.04]],
    ['wall-shelf', 'wall-shelf', [0.9, 0.3, 0.22]],
    ['towel-rack', 'towel-rack', [0.6, 0.8, 0.12]],
  ]),
  ...make({ stands: 'wall', back: 'wall', widths: { from: 1, to: 4 } }, [
    ['curtains-linen', 'curtains', [2, 2.4, 0.14]],
  ]),
  ...make({ stands: 'ceiling' }, [['pendant-dome', 'pendant', [0.45, 0.9, 0.45]]]),
];
