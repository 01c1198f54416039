import { colour } from '../colour';
import { framed } from '../frame';
import { bookRow, bookStack } from '../furniture/books';
import { openCase, slab } from '../furniture/cabinet';
import { officeChair } from '../furniture/chair';
import { curtain, curtainRod } from '../furniture/curtains';
import { desk, deskLamp } from '../furniture/desk';
import { casement, socket } from '../furniture/joinery';
import { bouncedFlash, ceilingDisc, floorLamp, warmBulb } from '../furniture/lights';
import { picture } from '../furniture/picture';
import { plant } from '../furniture/plant';
import { radiator } from '../furniture/radiator';
import { type Opening, portalOf, type Size, shell, skirting, wallFrame } from '../furniture/shell';
import { plain, sheer, solid } from '../material';
import { BLACK_PLASTIC, SOFT_GLOW, WARM_GLOW, WHITE_CERAMIC, WHITE_PAINT } from '../palette';
import type { Room } from '../room';
import { lathe } from '../shapes/round';
import type { Stage } from '../stage';
import { berber, weave } from '../textures/cloth';
import { abstractPrint } from '../textures/stone';
import { plaster } from '../textures/wall';
import { planks, timber, woodFloor } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 4.0, height: 2.6, depth: 3.8 };
const WINDOW: Opening = { side: 'north', left: 1.75, bottom: 0.85, width: 1.5, height: 1.45 };
const WALL = plaster(colour('#eeebe4'));
const BLUE = plaster(colour('#8397a3'));
const CEILING = plaster(colour('#f7f6f3'));
const FLOOR = woodFloor(
  planks(0.12, 1.5),
  { light: colour('#b98a58'), dark: colour('#7d5530') },
  { specular: 0.043, roughness: 0.16 },
);
const WALNUT = solid(timber({ light: colour('#94653f'), dark: colour('#553420') }), {
  specular: 0.04,
  roughness: 0.22,
});
const WHITE_BOARD = solid(plain(colour('#efeeea')), { specular: 0.04, roughness: 0.2 });
const CHAIR_CLOTH = weave(colour('#3c4248'), 0.004);
const RUG = berber({ width: 2.3, depth: 1.6, ground: colour('#dcd3c2'), line: colour('#8b4a35') });
const DRAPES = sheer(plain(colour('#b9b2a4')), 0.25);
const TERRACOTTA = solid(plain(colour('#b0694a')), { specular: 0.03, roughness: 0.5 });
const PRINT = abstractPrint(
  colour('#ece5d6'),
  [colour('#2f4858'), colour('#c98f5c'), colour('#a9543b')],
  0.6,
);
const SHELVES = [0.42, 0.79, 1.16, 1.53, 1.88];

function bookcase(stage: Stage, seed: number): void {
  openCase(stage, WHITE_BOARD, { width: 0.9, height: 2.2, depth: 0.3, shelves: SHELVES });
  [0.05, ...SHELVES].forEach((shelf, index) => {
    const right = (index + seed) % 3 === 0 ? 0.55 : 0.86;
    bookRow(stage, 0.035, right, shelf + 0.024, 0.28, seed * 10 + index);
    if (right > 0.6) return;
    stage.within(framed([0.7, shelf + 0.024, 0.15], 14 * seed), () => {
      if (index % 2 === 0) bookStack(stage, 3, seed + index);
      else
        lathe(
          stage,
          TERRACOTTA,
          [0, 0, 0],
          [
            [0, 0],
            [0.04, 0],
            [0.07, 0.06],
            [0.06, 0.13],
            [0.025, 0.18],
            [0.032, 0.2],
          ],
        );
    });
  });
}

export const room: Room = {
  camera: { position: [0.5, 1.25, 3.65], yawDegrees: -27, fieldDegrees: 88, shift: -0.1 },
  daylight: {
    sunDirection: normalize([0.35, 0.55, -0.75]),
    sun: [42, 37, 29],
    sky: 8,
    view: 0.33,
    scenery: 'town',
  },
  portals: [portalOf(SIZE, WINDOW)],
  lamps: [
    bouncedFlash([1.0, 2.2, 3.2], 1.9),
    warmBulb([1.16, 1.48, 0.5], 0.3),
    warmBulb([2.0, 2.4, 1.9], 0.3, 0.15),
  ],
  whiteBalance: [1, 1, 1],
  exposureStops: 0,
  build(stage) {
    const walls = { north: WALL, east: BLUE, south: WALL, west: WALL };
    shell(stage, SIZE, { floor: FLOOR, ceiling: CEILING, walls }, [WINDOW]);
    casement(stage, SIZE, WINDOW, 2);
    for (const side of ['north', 'east'] as const) skirting(stage, SIZE, side, WHITE_PAINT);
    stage.within(wallFrame(SIZE, 'east'), () => socket(stage, 2.75, 0.3));
    stage.within(wallFrame(SIZE, 'north'), () => {
      radiator(stage, 1.9, 0.14, 1.2, 0.55);
      curtain(stage, DRAPES, {
        left: 0.9,
        width: 0.42,
        bottom: 0.02,
        top: 2.42,
        folds: 5,
        fullness: 0.045,
        seed: 1,
      });
      curtain(stage, DRAPES, {
        left: 2.78,
        width: 0.42,
        bottom: 0.02,
        top: 2.42,
        folds: 5,
        fullness: 0.045,
        seed: 2,
      });
      curtainRod(stage, 1.26, 3.72, 2.42, BLACK_PLASTIC);
    });
    stage.within(framed([SIZE.width - 0.02, 0, 1.75], -90), () => {
      desk(stage, WALNUT, WHITE_BOARD);
      stage.within(framed([-0.6, 0.735, 0.25], 180), () =>
        deskLamp(stage, BLACK_PLASTIC, SOFT_GLOW),
      );
    });
    stage.within(wallFrame(SIZE, 'east'), () => {
      picture(stage, BLACK_PLASTIC, WHITE_PAINT, PRINT, 1.15, 1.38, 0.5, 0.66);
      picture(stage, BLACK_PLASTIC, WHITE_PAINT, PRINT, 1.8, 1.38, 0.5, 0.66);
    });
    stage.within(framed([2.75, 0, 1.8], 70), () => officeChair(stage, CHAIR_CLOTH));
    stage.within(framed([0.03, 0, 0.02]), () => bookcase(stage, 1));
    stage.within(framed([1.0, 0.003, 1.1]), () =>
      slab(stage, RUG, [0, 0, 0], [2.3, 0.014, 1.6], 0.006),
    );
    stage.within(framed([1.16, 0, 0.5]), () => floorLamp(stage, BLACK_PLASTIC, WARM_GLOW));
    stage.within(framed([3.55, 0, 0.45]), () => plant(stage, WHITE_CERAMIC, 1.35, 18, 9));
    ceilingDisc(stage, [2.0, SIZE.height, 1.9], 0.18);
  },
};
