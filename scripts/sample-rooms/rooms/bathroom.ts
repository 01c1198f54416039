import { colour } from '../colour';
import { framed } from '../frame';
import { slab } from '../furniture/cabinet';
import { casement } from '../furniture/joinery';
import { bouncedFlash, ceilingDisc, warmBulb } from '../furniture/lights';
import { plant } from '../furniture/plant';
import { bathtub, mixer, paperRoll, toilet } from '../furniture/sanitary';
import { type Opening, portalOf, type Size, shell, wallFrame } from '../furniture/shell';
import { towel } from '../furniture/towel';
import { washPlace } from '../furniture/wash-place';
import { plain, solid } from '../material';
import { CHROME, CLEAR_GLASS, WHITE_CERAMIC } from '../palette';
import type { Room } from '../room';
import { quad } from '../shapes/flat';
import { lathe, tube } from '../shapes/round';
import { roundedBox } from '../shapes/rounded-box';
import type { Stage } from '../stage';
import { carpet, weave } from '../textures/cloth';
import { plaster, tiles } from '../textures/wall';
import { timber } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 2.75, height: 2.5, depth: 3.0 };
const WINDOW: Opening = { side: 'north', left: 1.05, bottom: 1.15, width: 0.85, height: 1.05 };
const WALL = plaster(colour('#eef0ee'));
const CEILING = plaster(colour('#f8f8f6'));
const FLOOR = tiles(
  {
    width: 0.3,
    height: 0.6,
    grout: 0.004,
    colour: colour('#7e807e'),
    groutColour: colour('#62635f'),
    variation: 0.1,
    stagger: 0.5,
    marbling: 0.22,
  },
  { specular: 0.042, roughness: 0.2 },
);
const WHITE_TILE = {
  width: 0.15,
  height: 0.075,
  grout: 0.003,
  colour: colour('#eef0ee'),
  groutColour: colour('#c4c6c2'),
  variation: 0.05,
  stagger: 0.5,
};
const TILES = tiles(WHITE_TILE, { specular: 0.05, roughness: 0.045 });
const ACCENT = tiles(
  { ...WHITE_TILE, colour: colour('#54797a'), groutColour: colour('#b7bdb9'), variation: 0.22 },
  { specular: 0.05, roughness: 0.05 },
);
const OAK = solid(timber({ light: colour('#c39a68'), dark: colour('#8a643c') }), {
  specular: 0.04,
  roughness: 0.25,
});
const TOWEL = weave(colour('#b9c6c4'), 0.004);
const MAT = carpet(colour('#c9d0cc'));
const PAPER = solid(plain(colour('#f4f3ef')));

/** Tiles on the lower part of all walls, the full height around the bath. */
function tileWalls(stage: Stage): void {
  const dado = 1.2;
  stage.within(wallFrame(SIZE, 'north'), () => {
    quad(stage, ACCENT, [0, 0, 0.008], [WINDOW.left, 0, 0], [0, SIZE.height, 0]);
    quad(
      stage,
      ACCENT,
      [WINDOW.left, 0, 0.008],
      [WINDOW.width, 0, 0],
      [0, WINDOW.bottom, 0],
      [WINDOW.left, 0],
    );
    const top = WINDOW.bottom + WINDOW.height;
    quad(
      stage,
      ACCENT,
      [WINDOW.left, top, 0.008],
      [WINDOW.width, 0, 0],
      [0, SIZE.height - top, 0],
      [WINDOW.left, top],
    );
    const right = WINDOW.left + WINDOW.width;
    quad(
      stage,
      ACCENT,
      [right, 0, 0.008],
      [SIZE.width - right, 0, 0],
      [0, SIZE.height, 0],
      [right, 0],
    );
  });
  for (const side of ['east', 'west', 'south'] as const) {
    stage.within(wallFrame(SIZE, side), () => {
      quad(stage, TILES, [0, 0, 0.008], [3, 0, 0], [0, dado, 0]);
      slab(stage, WHITE_CERAMIC, [0, dado, 0], [3, dado + 0.02, 0.014], 0.006);
    });
  }
}

/** The tiled box behind the toilet. */
function boxedCistern(stage: Stage): void {
  quad(stage, TILES, [-0.45, 0, 0.16], [0.9, 0, 0], [0, 1.2, 0]);
  for (const x of [-0.45, 0.45]) quad(stage, TILES, [x, 0, 0], [0, 0, 0.16], [0, 1.2, 0]);
  slab(stage, WHITE_CERAMIC, [-0.46, 1.2, 0], [0.46, 1.22, 0.17], 0.006);
}

function bath(stage: Stage): void {
  bathtub(stage, TILES, 1.75);
  stage.within(framed([1.55, 0.57, 0.375], -90), () => mixer(stage, [0, 0, 0], 0.16));
  quad(stage, CLEAR_GLASS, [1.74, 0.575, 0.02], [0, 0, 0.72], [0, 1.4, 0]);
  tube(
    stage,
    CHROME,
    [
      [1.74, 0.575, 0.74],
      [1.74, 1.975, 0.74],
    ],
    0.008,
  );
  tube(
    stage,
    CHROME,
    [
      [1.7, 1.05, 0.03],
      [1.7, 2.1, 0.03],
      [1.6, 2.14, 0.1],
      [1.5, 2.14, 0.3],
    ],
    0.009,
  );
  lathe(
    stage,
    CHROME,
    [1.5, 2.1, 0.3],
    [
      [0, 0.02],
      [0.1, 0.012],
      [0.1, 0],
      [0, 0],
    ],
  );
}

export const room: Room = {
  camera: { position: [2.15, 1.3, 2.88], yawDegrees: 21, fieldDegrees: 92, shift: -0.14 },
  daylight: {
    sunDirection: normalize([0.5, 0.62, -0.6]),
    sun: [36, 33, 27],
    sky: 11,
    view: 0.28,
    scenery: 'sky',
  },
  portals: [portalOf(SIZE, WINDOW)],
  lamps: [
    bouncedFlash([1.9, 2.1, 2.4], 1.1),
    warmBulb([0.12, 2.08, 1.75], 0.16, 0.05),
    warmBulb([1.4, 2.36, 1.6], 0.3, 0.15),
  ],
  whiteBalance: [1, 1, 1.01],
  exposureStops: 0,
  build(stage) {
    const walls = { north: WALL, east: WALL, south: WALL, west: WALL };
    shell(stage, SIZE, { floor: FLOOR, ceiling: CEILING, walls }, [WINDOW]);
    casement(stage, SIZE, WINDOW, 1);
    tileWalls(stage);
    stage.within(framed([0, 0, 0.01]), () => bath(stage));
    stage.within(framed([0, 0, 1.75], 90), () => washPlace(stage, OAK));
    stage.within(framed([SIZE.width - 0.008, 0, 1.15], -90), () => {
      boxedCistern(stage);
      stage.within(framed([0, 0, 0.16]), () => toilet(stage));
      paperRoll(stage, PAPER, 0.62, 0.72);
      stage.within(framed([0.25, 1.22, 0.08]), () => plant(stage, WHITE_CERAMIC, 0.34, 9, 3));
    });
    stage.within(wallFrame(SIZE, 'east'), () =>
      towel(stage, TOWEL, { left: 1.95, top: 1.55, width: 0.5, drop: 0.6 }),
    );
    roundedBox(stage, MAT, { centre: [0.95, 0.008, 1.2], size: [0.8, 0.016, 0.5], radius: 0.007 });
    ceilingDisc(stage, [1.4, SIZE.height, 1.6], 0.16);
  },
};
