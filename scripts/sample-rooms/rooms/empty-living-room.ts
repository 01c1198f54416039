import { colour } from '../colour';
import { slab } from '../furniture/cabinet';
import { casement, door, lightSwitch, socket } from '../furniture/joinery';
import { bouncedFlash, pendantCable, warmBulb } from '../furniture/lights';
import { radiator } from '../furniture/radiator';
import {
  type Opening,
  portalOf,
  type Size,
  shell,
  skirting,
  wallFrame,
  wallLength,
} from '../furniture/shell';
import { WHITE_PAINT } from '../palette';
import type { Room } from '../room';
import type { Stage } from '../stage';
import { plaster } from '../textures/wall';
import { herringbone, woodFloor } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 5.2, height: 2.7, depth: 5.0 };
const WINDOWS: readonly Opening[] = [
  { side: 'north', left: 0.7, bottom: 0.78, width: 1.45, height: 1.6 },
  { side: 'north', left: 3.05, bottom: 0.78, width: 1.45, height: 1.6 },
];
const WALL = plaster(colour('#f3f1ec'));
const CEILING = plaster(colour('#f7f6f3'));
const PARQUET = woodFloor(
  herringbone(0.085, 6),
  { light: colour('#c9a47a'), dark: colour('#8f6a45') },
  { specular: 0.045, roughness: 0.17 },
);

/** A plain moulding where walls meet the ceiling. */
function cornice(stage: Stage): void {
  for (const side of ['north', 'west', 'east'] as const) {
    stage.within(wallFrame(SIZE, side), () => {
      const length = wallLength(SIZE, side);
      slab(stage, CEILING, [0, SIZE.height - 0.035, 0], [length, SIZE.height, 0.085], 0.012);
      slab(stage, CEILING, [0, SIZE.height - 0.08, 0], [length, SIZE.height - 0.035, 0.04], 0.015);
    });
  }
}

export const room: Room = {
  camera: { position: [4.5, 1.2, 4.8], yawDegrees: 19, fieldDegrees: 88, shift: -0.02 },
  daylight: {
    sunDirection: normalize([0.42, 0.62, -0.66]),
    sun: [30, 27, 22],
    sky: 7,
    view: 0.32,
    scenery: 'garden',
  },
  portals: WINDOWS.map((opening) => portalOf(SIZE, opening)),
  lamps: [bouncedFlash([3.4, 2.2, 4.6], 2.0), warmBulb([2.6, 2.0, 2.5], 0.25)],
  whiteBalance: [1.0, 1, 1.02],
  exposureStops: 0,
  build(stage) {
    const walls = { north: WALL, east: WALL, south: WALL, west: WALL };
    shell(stage, SIZE, { floor: PARQUET, ceiling: CEILING, walls }, WINDOWS);
    for (const opening of WINDOWS) casement(stage, SIZE, opening, 2);
    skirting(stage, SIZE, 'north', WHITE_PAINT);
    skirting(stage, SIZE, 'west', WHITE_PAINT, [[3.3, 4.22]]);
    skirting(stage, SIZE, 'east', WHITE_PAINT);
    stage.within(wallFrame(SIZE, 'north'), () => {
      for (const { left } of WINDOWS) radiator(stage, left + 0.1, 0.12, 1.15, 0.55);
      socket(stage, 2.6, 0.3);
    });
    stage.within(wallFrame(SIZE, 'west'), () => {
      door(stage, { left: 3.3 });
      lightSwitch(stage, 3.13, 1.1);
      socket(stage, 1.2, 0.3);
      socket(stage, 1.29, 0.3);
    });
    cornice(stage);
    pendantCable(stage, [2.6, SIZE.height, 2.5], 0.5);
  },
};
