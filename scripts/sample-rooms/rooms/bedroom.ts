import { colour } from '../colour';
import { framed } from '../frame';
import { type Bedding, doubleBed } from '../furniture/bed';
import { bookStack } from '../furniture/books';
import { front, slab } from '../furniture/cabinet';
import { curtain, curtainRod } from '../furniture/curtains';
import { casement, lightSwitch, socket } from '../furniture/joinery';
import { bouncedFlash, tableLamp, warmBulb } from '../furniture/lights';
import { picture } from '../furniture/picture';
import { radiator } from '../furniture/radiator';
import { type Opening, portalOf, type Size, shell, skirting, wallFrame } from '../furniture/shell';
import { plain, sheer, solid } from '../material';
import { BLACK_PLASTIC, SHEER_WHITE, WHITE_CERAMIC, WHITE_PAINT } from '../palette';
import type { Room } from '../room';
import { tube } from '../shapes/round';
import type { Stage } from '../stage';
import { berber, linen, weave } from '../textures/cloth';
import { abstractPrint } from '../textures/stone';
import { plaster } from '../textures/wall';
import { planks, timber, woodFloor } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 4.5, height: 2.6, depth: 4.3 };
const WINDOW: Opening = { side: 'east', left: 0.85, bottom: 0.8, width: 1.6, height: 1.5 };
const WALL = plaster(colour('#efece6'));
const ACCENT = plaster(colour('#a9b3aa'));
const CEILING = plaster(colour('#f7f6f3'));
const FLOOR = woodFloor(
  planks(0.16, 1.8),
  { light: colour('#cdb08a'), dark: colour('#9c7b54') },
  { specular: 0.042, roughness: 0.2 },
);
const OAK = solid(timber({ light: colour('#c9a678'), dark: colour('#93704a') }), {
  specular: 0.04,
  roughness: 0.26,
});
const WARDROBE = solid(plain(colour('#ecebe7')), { specular: 0.04, roughness: 0.25 });
const BEDDING: Bedding = {
  frame: OAK,
  headboard: weave(colour('#8d8a84'), 0.005),
  linen: linen(colour('#f2f0eb')),
  duvet: linen(colour('#e9e5dc')),
  throwCloth: weave(colour('#6f7f78'), 0.007),
  accent: weave(colour('#b98a58'), 0.005),
};
const DRAPES = sheer(plain(colour('#cfc8bb')), 0.28);
const PRINT = abstractPrint(
  colour('#f0ebe0'),
  [colour('#c98f5c'), colour('#5f7468'), colour('#d8c3a0')],
  0.5,
);
const RUG = berber({ width: 2.6, depth: 1.7, ground: colour('#e8e2d5'), line: colour('#6a625a') });
const BED_X = 1.95;
const LAMPS = [BED_X - 1.27, BED_X + 1.27];

function nightstand(stage: Stage, lamp: boolean): void {
  slab(stage, OAK, [-0.24, 0.14, 0.02], [0.24, 0.5, 0.42], 0.006);
  front(stage, OAK, -0.225, 0.155, 0.45, 0.165, 0.428);
  front(stage, OAK, -0.225, 0.325, 0.45, 0.165, 0.428);
  for (const y of [0.24, 0.41])
    tube(
      stage,
      BLACK_PLASTIC,
      [
        [-0.06, y, 0.44],
        [0.06, y, 0.44],
      ],
      0.006,
    );
  for (const x of [-0.2, 0.2])
    for (const z of [0.06, 0.38])
      slab(stage, OAK, [x - 0.015, 0, z - 0.015], [x + 0.015, 0.15, z + 0.015]);
  stage.within(framed([0, 0.5, 0.2]), () => tableLamp(stage, WHITE_CERAMIC));
  if (lamp) stage.within(framed([0.02, 0.5, 0.37], 12), () => bookStack(stage, 2, 4));
}

/** Four doors from floor to nearly the ceiling, along the west wall. */
function wardrobe(stage: Stage): void {
  slab(stage, WARDROBE, [0, 0, 0], [2.2, 2.36, 0.58], 0.003);
  for (let leaf = 0; leaf < 4; leaf++) {
    front(stage, WARDROBE, leaf * 0.55, 0.08, 0.55, 2.27, 0.6);
    const x = leaf % 2 === 0 ? leaf * 0.55 + 0.5 : leaf * 0.55 + 0.05;
    tube(
      stage,
      BLACK_PLASTIC,
      [
        [x, 0.95, 0.605],
        [x, 0.95, 0.625],
        [x, 1.25, 0.625],
        [x, 1.25, 0.605],
      ],
      0.006,
    );
  }
}

export const room: Room = {
  camera: { position: [3.5, 1.25, 4.15], yawDegrees: 17, fieldDegrees: 88, shift: -0.1 },
  daylight: {
    sunDirection: normalize([0.75, 0.5, 0.28]),
    sun: [40, 36, 29],
    sky: 8,
    view: 0.35,
    scenery: 'garden',
  },
  portals: [portalOf(SIZE, WINDOW)],
  lamps: [
    bouncedFlash([3.0, 2.2, 3.8], 2.0),
    ...LAMPS.map((x) => warmBulb([x, 0.85, 0.22], 0.12, 0.05)),
  ],
  whiteBalance: [1, 1, 0.99],
  exposureStops: 0,
  build(stage) {
    const walls = { north: ACCENT, east: WALL, south: WALL, west: WALL };
    shell(stage, SIZE, { floor: FLOOR, ceiling: CEILING, walls }, [WINDOW]);
    casement(stage, SIZE, WINDOW, 2);
    for (const side of ['north', 'west', 'east'] as const) skirting(stage, SIZE, side, WHITE_PAINT);
    stage.within(wallFrame(SIZE, 'east'), () => {
      radiator(stage, 1.05, 0.13, 1.2, 0.52);
      curtain(stage, SHEER_WHITE, {
        left: 0.8,
        width: 0.5,
        bottom: 0.04,
        top: 2.4,
        folds: 7,
        fullness: 0.02,
        seed: 4,
        distance: 0.06,
      });
      for (const [left, seed] of [
        [0.42, 1],
        [2.4, 2],
      ] as const) {
        curtain(stage, DRAPES, {
          left,
          width: 0.5,
          bottom: 0.02,
          top: 2.43,
          folds: 6,
          fullness: 0.045,
          seed,
          distance: 0.12,
        });
      }
      curtainRod(stage, 0.35, 3.0, 2.43, BLACK_PLASTIC);
    });
    stage.within(wallFrame(SIZE, 'north'), () => {
      picture(stage, OAK, WHITE_PAINT, PRINT, BED_X - 0.62, 1.45, 0.56, 0.72);
      picture(stage, OAK, WHITE_PAINT, PRINT, BED_X + 0.06, 1.45, 0.56, 0.72);
      socket(stage, BED_X - 1.6, 0.3);
      lightSwitch(stage, BED_X + 1.27, 0.95);
    });
    stage.within(framed([BED_X, 0, 0.02]), () => doubleBed(stage, BEDDING));
    LAMPS.forEach((x, index) => {
      stage.within(framed([x, 0, 0.02]), () => nightstand(stage, index === 1));
    });
    stage.within(framed([0, 0, 3.6], 90), () => wardrobe(stage));
    stage.within(framed([0.75, 0.004, 1.35]), () =>
      slab(stage, RUG, [0, 0, 0], [2.6, 0.014, 1.7], 0.006),
    );
  },
};
