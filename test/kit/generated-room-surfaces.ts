import type { Wall } from '@/utils/studio/space';
import type { Flooring, GeneratedRoom, Panel } from './generated-rooms';

/** Red, green, blue, written in place: a picture has many pixels. */
export type Paint = [r: number, g: number, b: number];

/** A number 0..1 that is always the same for two whole numbers. */
export function hashed(a: number, b: number): number {
  let value = Math.imul(a | 0, 73856093) ^ Math.imul(b | 0, 19349663);
  value = Math.imul(value ^ (value >>> 13), 1274126177);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

const SEAM = 0.006;
const FRAME = 0.06;

export function paintFloor(
  { kind, turn, along, colour, contrast }: Flooring,
  x: number,
  z: number,
  out: Paint,
): void {
  const u = x * Math.cos(turn) + z * Math.sin(turn);
  const v = z * Math.cos(turn) - x * Math.sin(turn);
  const shade = 1 + contrast * floorShade(kind, along, u, v);
  for (let k = 0; k < 3; k++) out[k] = colour[k] * shade;
}

function floorShade(
  kind: Flooring['kind'],
  [across, run]: Flooring['along'],
  u: number,
  v: number,
): number {
  if (kind === 'carpet') return hashed(Math.floor(u * 60), Math.floor(v * 60)) - 0.5;
  if (kind === 'parquet') return parquetShade(across, u, v);
  const row = Math.floor(u / across);
  const shifted = v / run + (kind === 'boards' ? hashed(row, 7) : 0);
  const seam = Math.min(u / across - row, shifted - Math.floor(shifted));
  if (seam * across < SEAM) return -1.5;
  return hashed(row, Math.floor(shifted)) - 0.5;
}

/** Squares of five strips, every other one turned. */
function parquetShade(strip: number, u: number, v: number): number {
  const square = strip * 5;
  const [column, row] = [Math.floor(u / square), Math.floor(v / square)];
  const turned = (column + row) % 2 !== 0;
  const place = turned ? v : u;
  const at = place / strip;
  if ((at - Math.floor(at)) * strip < SEAM / 2) return -1;
  return hashed(Math.floor(at), column * 31 + row * 17) - 0.5;
}

/** `along` is x on the back wall and z on the others. */
export function paintWall(
  room: GeneratedRoom,
  wall: Wall,
  along: number,
  height: number,
  out: Paint,
): void {
  const panel = room.panels.find((one) => one.wall === wall && isOn(one, along, height));
  if (panel) {
    paintPanel(panel, along, height, out);
    return;
  }
  const { skirting } = room;
  const colour = skirting && height < skirting.height ? skirting.colour : room.walls[wall];
  for (let k = 0; k < 3; k++) out[k] = colour[k];
}

const isOn = ({ from, to, bottom, top }: Panel, along: number, height: number) =>
  along > from && along < to && height > bottom && height < top;

function paintPanel(
  { kind, from, to, bottom, top, colour }: Panel,
  along: number,
  height: number,
  out: Paint,
): void {
  const rim = Math.min(along - from, to - along, height - (bottom || -1), top - height);
  const light = panelLight(kind, rim, along - from, height, (to - from) / 2);
  for (let k = 0; k < 3; k++) out[k] = colour[k] * light;
}

function panelLight(
  kind: Panel['kind'],
  rim: number,
  along: number,
  height: number,
  half: number,
): number {
  if (kind === 'socket') return 1;
  if (rim < FRAME) return rim < FRAME / 4 ? 0.72 : 0.93;
  if (kind === 'door') return 1;
  if (kind === 'picture') return 0.6 + 0.8 * hashed(Math.floor(along * 9), Math.floor(height * 9));
  if (Math.abs(along - half) < FRAME / 3) return 0.85;
  if (kind === 'blinds') return (height * 20) % 1 < 0.3 ? 0.8 : 1;
  return 0.65 + 0.4 * hashed(Math.floor(along * 7), Math.floor(height * 5));
}
