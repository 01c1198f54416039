import { axesOf, castToFloor } from '@/utils/studio/camera/projection';
import { createRandom } from '@/utils/studio/random';
import type { Camera, FloorPoint, Room, Vector, Wall } from '@/utils/studio/space';

type Rgb = readonly [r: number, g: number, b: number];

/** A rectangle on a wall: `from` < `to` along x or z, heights in metres. */
export interface Panel {
  wall: Wall;
  kind: 'window' | 'blinds' | 'door' | 'picture' | 'socket';
  from: number;
  to: number;
  bottom: number;
  top: number;
  colour: Rgb;
}

/** Something that stands about: a box, turned by radians. */
export interface Clutter {
  at: FloorPoint;
  size: Vector;
  turn: number;
  colour: Rgb;
}

/** How a floor is laid. `along` is the side of a board in metres: across its run, along its run. */
export interface Flooring {
  kind: 'boards' | 'tiles' | 'carpet' | 'parquet';
  turn: number;
  along: readonly [number, number];
  colour: Rgb;
  contrast: number;
}

/** All of a room that never was, and the camera that never saw it. */
export interface GeneratedRoom {
  seed: number;
  camera: Camera;
  room: Required<Room>;
  /** Verticals upright as in corrected photos; else a camera held by hand. */
  level: boolean;
  walls: Record<Wall | 'ceiling', Rgb>;
  skirting: { height: number; colour: Rgb } | undefined;
  flooring: Flooring;
  panels: readonly Panel[];
  clutter: readonly Clutter[];
  /** Lightness steps of the noise, and how far the light falls off along the room. */
  noise: number;
  falloff: number;
}

const degrees = Math.PI / 180;
const sizes = [
  [640, 427],
  [640, 480],
  [640, 360],
  [600, 450],
  [480, 640],
] as const;

/** Chance by chance, always the same for a seed. */
function dice(seed: number) {
  const random = createRandom(seed);
  const between = (from: number, to: number) => from + (to - from) * random();
  return {
    between,
    chance: (share: number) => random() < share,
    pick: <T>(of: readonly T[]): T => of[Math.min(of.length - 1, Math.floor(random() * of.length))],
    count: (from: number, to: number) => Math.floor(between(from, to + 1)),
  };
}

type Dice = ReturnType<typeof dice>;

/** The room of a seed. */
export function generateRoom(seed: number): GeneratedRoom {
  const die = dice(seed * 7919 + 13);
  const level = die.chance(0.7);
  const [width, height] = die.chance(0.92) ? die.pick(sizes.slice(0, 4)) : sizes[4];
  const { room, yaw } = boxAndYaw(die);
  const field = die.between(62, 103) * degrees;
  const camera: Camera = {
    width,
    height,
    focalLength: Math.max(width, height) / 2 / Math.tan(field / 2),
    centreX: width / 2,
    centreY: height * (level ? die.between(0.38, 0.62) : 0.5),
    yaw,
    pitch: level ? 0 : die.between(-14, 5) * degrees,
    roll: die.between(-1, 1) * (level ? 0.15 : 2) * degrees,
    eyeHeight: room.ceiling * die.between(0.36, 0.58),
  };
  const light = die.between(150, 235);
  const flooring = floorOf(die);
  return {
    seed,
    camera,
    room,
    level,
    walls: wallColours(die, light),
    skirting: die.chance(0.75)
      ? { height: die.between(0.05, 0.15), colour: grey(die, light + die.between(-5, 18), 3) }
      : undefined,
    flooring,
    panels: panelsOf(die, room, light),
    clutter: clutterOf(die, camera, room),
    noise: die.between(0.5, 4),
    falloff: die.between(0, 0.12),
  };
}

/** Most photographers stand in a corner and look at the one across; some face a wall. */
function boxAndYaw(die: Dice): { room: Required<Room>; yaw: number } {
  const [across, depth] = [die.between(2.8, 6.5), die.between(3.2, 8)];
  const manner = die.between(0, 1);
  const side = die.chance(0.5) ? 1 : -1;
  const off = manner < 0.6 ? die.between(0.3, 1.1) : across * die.between(0.3, 0.7);
  const turn = manner < 0.6 ? die.between(14, 44) : manner < 0.9 ? die.between(6, 30) : 0;
  // A positive yaw looks left, so the camera stands at the right.
  const yaw = side * (turn === 0 ? die.between(0, 5) : turn) * degrees;
  const right = side > 0 ? off : across - off;
  const room = {
    left: right - across,
    right,
    back: -depth + die.between(0.3, 0.8),
    front: 0.3,
    ceiling: die.between(2.35, 2.9),
  };
  return { room, yaw };
}

const grey = (die: Dice, light: number, tint: number): Rgb => [
  light + die.between(-tint, tint),
  light + die.between(-tint, tint) / 2,
  light + die.between(-tint, tint),
];

function wallColours(die: Dice, light: number): GeneratedRoom['walls'] {
  const base = grey(die, light, die.chance(0.3) ? 25 : 5);
  const shaded = (): Rgb => {
    const by = die.between(0.8, 1.03);
    return [base[0] * by, base[1] * by, base[2] * by];
  };
  return { left: shaded(), right: shaded(), back: shaded(), ceiling: grey(die, light + 8, 4) };
}

function floorOf(die: Dice): Flooring {
  const kind = die.pick(['boards', 'boards', 'tiles', 'carpet', 'carpet', 'parquet'] as const);
  const square = die.between(0.25, 0.6);
  const across = kind === 'tiles' ? square : die.between(0.07, 0.2);
  const colour: Rgb = die.chance(0.6)
    ? [die.between(110, 190), die.between(80, 140), die.between(45, 100)]
    : grey(die, die.between(70, 170), 8);
  return {
    kind,
    turn: die.chance(0.06) ? Math.PI / 4 : die.chance(0.5) ? 0 : Math.PI / 2,
    along: [across, kind === 'tiles' ? square : kind === 'parquet' ? across : 1.4],
    colour,
    contrast: die.between(0.03, 0.2),
  };
}

function panelsOf(die: Dice, room: Required<Room>, light: number): Panel[] {
  const walls: readonly Wall[] = ['left', 'right', 'back'];
  return walls.flatMap((wall) => {
    const [from, to] = wall === 'back' ? [room.left, room.right] : [room.back, room.front];
    let place = from + die.between(0.1, 0.8);
    const panels: Panel[] = [];
    while (place < to - 0.9 && panels.length < 3) {
      const panel = panelAt(die, wall, place, room, light);
      if (panel.to < to - 0.1) panels.push(panel);
      place = panel.to + die.between(0.2, 2.2);
    }
    return panels;
  });
}

function panelAt(die: Dice, wall: Wall, from: number, room: Required<Room>, light: number): Panel {
  const kind = die.pick(['window', 'blinds', 'door', 'door', 'picture', 'socket'] as const);
  if (kind === 'door') {
    const colour = die.chance(0.6) ? grey(die, light - 8, 4) : grey(die, die.between(60, 150), 20);
    return { wall, kind, from, to: from + die.between(0.72, 0.95), bottom: 0, top: 2.03, colour };
  }
  if (kind === 'socket') {
    return { wall, kind, from, to: from + 0.09, bottom: 0.3, top: 0.42, colour: [245, 245, 245] };
  }
  const bottom = kind === 'picture' ? die.between(1.1, 1.4) : die.between(0, 1);
  const top =
    kind === 'picture' ? bottom + die.between(0.4, 0.8) : room.ceiling - die.between(0.15, 0.5);
  const colour: Rgb = kind === 'picture' ? grey(die, die.between(40, 200), 40) : [240, 245, 252];
  return { wall, kind, from, to: from + die.between(0.5, 2), bottom, top, colour };
}

function clutterOf(die: Dice, camera: Camera, room: Required<Room>): Clutter[] {
  const count = die.chance(0.5) ? 0 : die.count(1, 5);
  return Array.from({ length: count }, () => {
    const size: Vector = [die.between(0.3, 1.4), die.between(0.25, 1.1), die.between(0.3, 1)];
    const ahead = die.between(0.35, 0.95) * -room.back;
    const pixel = { x: die.between(0, 1) * camera.width, y: camera.height };
    const [x] = castToFloor(camera, pixel) ?? [0, 0];
    const at: FloorPoint = [Math.max(room.left + 0.4, Math.min(room.right - 0.4, x)), -ahead];
    const turn = die.chance(0.7) ? 0 : die.between(0, 90) * degrees;
    return { at, size, turn, colour: grey(die, die.between(40, 200), 40) };
  });
}

/** The camera's own directions and where it stands, for casting rays. */
export function viewOf(camera: Camera) {
  return { ...axesOf(camera), eye: [0, camera.eyeHeight, 0] as const };
}
