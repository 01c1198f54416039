import { colour } from '../colour';
import { framed } from '../frame';
import { slab } from '../furniture/cabinet';
import { chair } from '../furniture/chair';
import { casement, socket } from '../furniture/joinery';
import { counterThings, fruitBowl, kettle } from '../furniture/kettle';
import {
  baseUnit,
  fridge,
  hangingUnit,
  hob,
  hood,
  oven,
  sink,
  WORKTOP_HEIGHT,
} from '../furniture/kitchen-units';
import { bouncedFlash, ceilingDisc, lampShade, warmBulb } from '../furniture/lights';
import { radiator } from '../furniture/radiator';
import { type Opening, portalOf, type Size, shell, skirting, wallFrame } from '../furniture/shell';
import { metal, plain, solid } from '../material';
import { BLACK_PLASTIC, WHITE_CERAMIC, WHITE_PAINT } from '../palette';
import type { Room } from '../room';
import { quad } from '../shapes/flat';
import { cylinder, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { granite } from '../textures/stone';
import { plaster, tiles } from '../textures/wall';
import { timber } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 3.7, height: 2.55, depth: 4.0 };
const WINDOW: Opening = { side: 'north', left: 0.95, bottom: 1.08, width: 1.2, height: 1.12 };
const WALL = plaster(colour('#efede7'));
const CEILING = plaster(colour('#f7f6f3'));
const FLOOR = tiles(
  {
    width: 0.45,
    height: 0.45,
    grout: 0.004,
    colour: colour('#b3aca0'),
    groutColour: colour('#8f8a82'),
    variation: 0.08,
    stagger: 0,
    marbling: 0.1,
  },
  { specular: 0.042, roughness: 0.16 },
);
const SPLASHBACK = tiles(
  {
    width: 0.2,
    height: 0.1,
    grout: 0.003,
    colour: colour('#eceae4'),
    groutColour: colour('#c3bfb7'),
    variation: 0.05,
    stagger: 0.5,
  },
  { specular: 0.05, roughness: 0.05 },
);
const FRONTS = solid(plain(colour('#7f8f86')), { specular: 0.04, roughness: 0.24 });
const UPPERS = solid(plain(colour('#eae8e2')), { specular: 0.04, roughness: 0.22 });
const OAK = solid(timber({ light: colour('#c79f6c'), dark: colour('#8d6840') }), {
  specular: 0.04,
  roughness: 0.25,
});
const WORKTOP = granite(colour('#d9d5cc'), colour('#8d877c'), { specular: 0.045, roughness: 0.1 });
const FRIDGE = metal([0.62, 0.63, 0.63], 0.28);
const BOWL = solid(plain(colour('#33434a')), { specular: 0.05, roughness: 0.1 });

function northRun(stage: Stage): void {
  fridge(stage, FRIDGE, 0.02);
  baseUnit(stage, FRONTS, 0.64, 0.36);
  baseUnit(stage, FRONTS, 1.0, 0.6);
  baseUnit(stage, FRONTS, 1.6, 0.5, 3);
  baseUnit(stage, FRONTS, 2.1, 1.0, 2);
  slab(stage, WORKTOP, [0.63, WORKTOP_HEIGHT - 0.04, 0], [SIZE.width, WORKTOP_HEIGHT, 0.61], 0.006);
  sink(stage, 1.02);
  quad(stage, SPLASHBACK, [0.63, WORKTOP_HEIGHT, 0.006], [SIZE.width - 0.63, 0, 0], [0, 0.17, 0]);
  quad(
    stage,
    SPLASHBACK,
    [2.15, WORKTOP_HEIGHT + 0.17, 0.006],
    [SIZE.width - 2.15, 0, 0],
    [0, 0.4, 0],
    [1.52, 0.17],
  );
  hangingUnit(stage, UPPERS, 2.3, 0.5, 1.46, 2.2);
  hangingUnit(stage, UPPERS, 2.8, 0.55, 1.46, 2.2);
  stage.within(framed([2.2, WORKTOP_HEIGHT, 0.0]), () => counterThings(stage, OAK, WHITE_CERAMIC));
}

/** Along the east wall, from the corner towards the camera. */
function eastRun(stage: Stage): void {
  baseUnit(stage, FRONTS, 0.58, 0.3);
  oven(stage, 0.88);
  baseUnit(stage, FRONTS, 1.48, 0.5, 3);
  slab(stage, WORKTOP, [0.6, WORKTOP_HEIGHT - 0.04, 0], [2.0, WORKTOP_HEIGHT, 0.61], 0.006);
  hob(stage, 0.88);
  quad(stage, SPLASHBACK, [0, WORKTOP_HEIGHT, 0.006], [2.0, 0, 0], [0, 0.57, 0]);
  hood(stage, 0.88, 1.62, SIZE.height);
  hangingUnit(stage, UPPERS, 0.33, 0.55, 1.46, 2.2);
  hangingUnit(stage, UPPERS, 1.48, 0.5, 1.46, 2.2);
  stage.within(framed([1.72, WORKTOP_HEIGHT, 0.26], 200), () => kettle(stage));
  socket(stage, 1.75, 1.2);
}

function table(stage: Stage): void {
  slab(stage, OAK, [-0.42, 0.71, -0.62], [0.42, 0.745, 0.62], 0.008);
  for (const x of [-0.36, 0.36])
    for (const z of [-0.55, 0.55])
      slab(stage, OAK, [x - 0.025, 0, z - 0.025], [x + 0.025, 0.715, z + 0.025], 0.004);
  stage.within(framed([0, 0.745, -0.05]), () => fruitBowl(stage, BOWL));
}

function diningCorner(stage: Stage): void {
  stage.within(framed([0.62, 0, 2.35]), () => table(stage));
  for (const [x, z, yaw] of [
    [1.22, 2.05, -96],
    [1.2, 2.65, -80],
  ]) {
    stage.within(framed([x, 0, z], yaw), () => chair(stage, OAK));
  }
}

export const room: Room = {
  camera: { position: [2.3, 1.3, 3.85], yawDegrees: 3, fieldDegrees: 90, shift: -0.1 },
  daylight: {
    sunDirection: normalize([-0.62, 0.6, -0.5]),
    sun: [40, 36, 28],
    sky: 9,
    view: 0.3,
    scenery: 'garden',
  },
  portals: [portalOf(SIZE, WINDOW)],
  lamps: [
    bouncedFlash([2.4, 2.2, 3.5], 1.9),
    warmBulb([0.62, 1.6, 2.35], 0.22),
    warmBulb([2.1, 2.4, 2.1], 0.3, 0.15),
  ],
  whiteBalance: [1, 1, 1],
  exposureStops: 0,
  build(stage) {
    const walls = { north: WALL, east: WALL, south: WALL, west: WALL };
    shell(stage, SIZE, { floor: FLOOR, ceiling: CEILING, walls }, [WINDOW]);
    casement(stage, SIZE, WINDOW, 2);
    skirting(stage, SIZE, 'west', WHITE_PAINT);
    stage.within(wallFrame(SIZE, 'north'), () => northRun(stage));
    stage.within(wallFrame(SIZE, 'east'), () => eastRun(stage));
    stage.within(wallFrame(SIZE, 'west'), () => {
      radiator(stage, 2.1, 0.15, 0.8, 0.6);
      socket(stage, 3.2, 0.3);
    });
    diningCorner(stage);
    cylinder(stage, BLACK_PLASTIC, [0.62, SIZE.height - 0.02, 2.35], 0.05, 0.02);
    tube(
      stage,
      BLACK_PLASTIC,
      [
        [0.62, SIZE.height, 2.35],
        [0.62, 1.85, 2.35],
      ],
      0.003,
    );
    lampShade(stage, [0.62, 1.58, 2.35], { bottom: 0.2, top: 0.05, height: 0.27 }, BOWL);
    ceilingDisc(stage, [2.1, SIZE.height, 2.1], 0.18);
  },
};
