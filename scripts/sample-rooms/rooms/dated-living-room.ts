import { colour } from '../colour';
import { framed } from '../frame';
import { slab } from '../furniture/cabinet';
import { curtain, curtainRod } from '../furniture/curtains';
import { casement, socket } from '../furniture/joinery';
import { bouncedFlash, ceilingDisc, floorLamp, warmBulb } from '../furniture/lights';
import { plant } from '../furniture/plant';
import { radiator } from '../furniture/radiator';
import { type Opening, portalOf, type Size, shell, skirting, wallFrame } from '../furniture/shell';
import { looseCushion, sofa } from '../furniture/sofa';
import { WALL_UNIT_WIDTH, wallUnit } from '../furniture/wall-unit';
import { glow, plain, sheer, solid } from '../material';
import { BRASS, SHEER_WHITE } from '../palette';
import type { Room } from '../room';
import { cylinder, lathe } from '../shapes/round';
import type { Stage } from '../stage';
import { carpet, corduroy, weave } from '../textures/cloth';
import { plaster, retroWallpaper } from '../textures/wall';
import { timber } from '../textures/wood';
import { normalize } from '../vector';

const SIZE: Size = { width: 4.7, height: 2.5, depth: 4.9 };
const WINDOW: Opening = { side: 'north', left: 1.3, bottom: 0.85, width: 2.1, height: 1.35 };
const PAPER = retroWallpaper({
  ground: colour('#d9cba8'),
  first: colour('#b08d5a'),
  second: colour('#b0703f'),
  third: colour('#754a32'),
  repeat: 0.3,
});
const CEILING = plaster(colour('#efe9da'));
const CARPET = carpet(colour('#7a5a40'));
const DARK_WOOD = solid(timber({ light: colour('#6b4128'), dark: colour('#341c10') }), {
  specular: 0.045,
  roughness: 0.18,
});
const SOFA_CLOTH = corduroy(colour('#a3683f'), 0.016);
const CUSHION_CLOTH = weave(colour('#c9a255'), 0.006);
const BROWN_CUSHION = weave(colour('#5d3b24'), 0.006);
const DRAPES = sheer(plain(colour('#8a6040')), 0.12);
const VASE = solid(plain(colour('#b5763f')), { specular: 0.05, roughness: 0.08 });
const OCHRE_POT = solid(plain(colour('#b08a4e')), { specular: 0.05, roughness: 0.15 });
const LAMP_CENTRE = [0.62, 1.48, 0.62] as const;

function coffeeTable(stage: Stage): void {
  slab(stage, DARK_WOOD, [-0.6, 0.38, -0.31], [0.6, 0.42, 0.31], 0.012);
  slab(stage, DARK_WOOD, [-0.52, 0.15, -0.25], [0.52, 0.17, 0.25], 0.005);
  for (const x of [-0.53, 0.53])
    for (const z of [-0.24, 0.24])
      slab(stage, DARK_WOOD, [x - 0.03, 0, z - 0.03], [x + 0.03, 0.39, z + 0.03], 0.006);
  lathe(
    stage,
    VASE,
    [0.12, 0.42, 0],
    [
      [0, 0.004],
      [0.07, 0.004],
      [0.14, 0.05],
      [0.16, 0.075],
      [0.152, 0.075],
      [0.13, 0.05],
      [0.06, 0.014],
      [0, 0.012],
    ],
    40,
  );
  cylinder(stage, VASE, [-0.3, 0.42, 0.1], 0.04, 0.09);
}

export const room: Room = {
  camera: { position: [4.35, 1.25, 4.65], yawDegrees: 34, fieldDegrees: 86, shift: -0.1 },
  daylight: {
    sunDirection: normalize([-0.5, 0.55, -0.6]),
    sun: [30, 26, 20],
    sky: 8,
    view: 0.35,
    scenery: 'garden',
  },
  portals: [portalOf(SIZE, WINDOW)],
  lamps: [
    bouncedFlash([3.6, 2.1, 4.3], 2.6),
    warmBulb([LAMP_CENTRE[0], LAMP_CENTRE[1], LAMP_CENTRE[2]], 0.5),
    warmBulb([2.35, 2.3, 2.5], 0.3, 0.15),
  ],
  whiteBalance: [1.02, 1, 0.97],
  exposureStops: 0,
  build(stage) {
    const walls = { north: PAPER, east: PAPER, south: PAPER, west: PAPER };
    shell(stage, SIZE, { floor: CARPET, ceiling: CEILING, walls }, [WINDOW]);
    casement(stage, SIZE, WINDOW, 3);
    for (const side of ['north', 'west', 'east'] as const)
      skirting(stage, SIZE, side, DARK_WOOD, [], 0.07);
    stage.within(wallFrame(SIZE, 'north'), () => {
      radiator(stage, 1.65, 0.14, 1.4, 0.5);
      curtain(stage, SHEER_WHITE, {
        left: 1.25,
        width: 2.2,
        bottom: 0.8,
        top: 2.3,
        folds: 22,
        fullness: 0.014,
        seed: 4,
        distance: 0.04,
      });
      for (const [left, seed] of [
        [0.92, 1],
        [3.2, 2],
      ] as const) {
        curtain(stage, DRAPES, {
          left,
          width: 0.55,
          bottom: 0.03,
          top: 2.34,
          folds: 6,
          fullness: 0.05,
          seed,
          distance: 0.15,
        });
      }
      curtainRod(stage, 0.85, 3.85, 2.34, BRASS);
    });
    stage.within(wallFrame(SIZE, 'west'), () => socket(stage, 0.4, 0.3));
    stage.within(framed([0, 0, 1.05 + WALL_UNIT_WIDTH], 90), () =>
      wallUnit(stage, DARK_WOOD, VASE),
    );
    stage.within(framed([2.55, 0, 0.42], 0), () => {
      sofa(stage, { width: 2.1, seats: 2, cloth: SOFA_CLOTH, feet: DARK_WOOD, seed: 3 });
      looseCushion(stage, CUSHION_CLOTH, -0.56, 14, 5);
      looseCushion(stage, BROWN_CUSHION, 0.58, -12, 6);
    });
    stage.within(framed([2.5, 0, 2.2], 4), () => coffeeTable(stage));
    stage.within(framed([LAMP_CENTRE[0], 0, LAMP_CENTRE[2]]), () =>
      floorLamp(stage, BRASS, glow([1, 0.68, 0.36], 3)),
    );
    stage.within(framed([4.3, 0, 0.5]), () => plant(stage, OCHRE_POT, 1.25, 16, 4));
    ceilingDisc(stage, [2.35, SIZE.height, 2.5], 0.2);
  },
};
