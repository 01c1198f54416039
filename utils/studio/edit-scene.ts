/**
 * What a hand can do to a scene. Every function answers a new scene and leaves the old one alone; a
 * piece that isn't there leaves the scene as it is.
 */
import type { Furnishing, Slot } from './finish';
import { poseFrom } from './layout/box';
import { pieces as allPieces } from './pieces/registry';
import type { Piece } from './pieces/spec';
import { atHeight, placeByHand } from './place-by-hand';
import { carried, ridersOf } from './riders';
import type { Placed, Scene } from './scene';
import type { FloorPoint } from './space';

/** Metres aside at which a copy appears. */
const COPY_ASIDE = 0.15;
/** Height of the middle of a picture that is hung. */
const EYE_LINE = 1.5;

const finderIn = (pieces: readonly Piece[]) => (id: string) =>
  pieces.find((piece) => piece.id === id);

/** Moves a piece to a floor point, inside the room, drawn to a near wall if its back belongs there. */
export function movePiece(scene: Scene, id: string, to: FloorPoint, pieces = allPieces): Scene {
  const { room } = scene.calibration;
  return changePiece(scene, id, pieces, (piece, placed) => placeByHand(piece, placed, to, room));
}

/** Hangs a wall piece higher or lower. @param height metres of its lower edge above the floor */
export function raisePiece(scene: Scene, id: string, height: number, pieces = allPieces): Scene {
  const { room } = scene.calibration;
  return changePiece(scene, id, pieces, (piece, placed) =>
    piece.stands === 'wall' ? atHeight(piece, placed, height, room) : placed,
  );
}

/** Turns a piece about its middle, and keeps it inside; wall pieces stay as they are. @param by radians */
export function turnPiece(scene: Scene, id: string, by: number, pieces = allPieces): Scene {
  const { room } = scene.calibration;
  return changePiece(scene, id, pieces, (piece, placed) => {
    if (piece.stands === 'wall') return placed;
    const turned = { ...placed, turn: placed.turn + by };
    return placeByHand({ ...piece, back: 'free' }, turned, [placed.at[0], placed.at[2]], room);
  });
}

/** Puts the next piece of the kind in a piece's place, those that the style prefers first. */
export function swapPiece(
  scene: Scene,
  id: string,
  furnishing: Furnishing,
  pieces = allPieces,
): Scene {
  const { room } = scene.calibration;
  return changePiece(scene, id, pieces, (piece, placed) => {
    const next = nextOfKind(piece, furnishing, pieces);
    const { width: _, ...kept } = placed;
    return placeByHand(next, { ...kept, piece: next.id }, [placed.at[0], placed.at[2]], room);
  });
}

/** Gives a part of a piece a colour. @param colour sRGB hex; undefined: the style's own again */
export function recolourPiece(
  scene: Scene,
  id: string,
  slot: Slot,
  colour: string | undefined,
): Scene {
  return withPlaced(scene, (placed) => {
    if (placed.id !== id) return placed;
    const { [slot]: _, ...others } = placed.colours ?? {};
    return { ...placed, colours: colour === undefined ? others : { ...others, [slot]: colour } };
  });
}

/** Adds a piece at a floor point. */
export function addPiece(scene: Scene, pieceId: string, to: FloorPoint, pieces = allPieces): Scene {
  const piece = finderIn(pieces)(pieceId);
  if (!piece) return scene;
  const { room } = scene.calibration;
  const id = freeId(scene, pieceId);
  const placed: Placed = {
    id,
    piece: pieceId,
    at: [to[0], startingHeight(piece, room.ceiling), to[1]],
    turn: 0,
    seed: scene.placed.length,
  };
  return { ...scene, placed: [...scene.placed, placeByHand(piece, placed, to, room)] };
}

/** Takes a piece away, with what stands on it. */
export function removePiece(scene: Scene, id: string, pieces = allPieces): Scene {
  const placed = scene.placed.find((one) => one.id === id);
  if (!placed) return scene;
  const gone = new Set([id, ...ridersOf(scene, placed, finderIn(pieces)).map((one) => one.id)]);
  return { ...scene, placed: scene.placed.filter((one) => !gone.has(one.id)) };
}

/** Puts another of a piece beside it. */
export function duplicatePiece(scene: Scene, id: string, pieces = allPieces): Scene {
  const placed = scene.placed.find((one) => one.id === id);
  const piece = placed && finderIn(pieces)(placed.piece);
  if (!placed || !piece) return scene;
  const pose = { x: placed.at[0], z: placed.at[2], turn: placed.turn };
  const aside = (placed.width ?? piece.size.width) + COPY_ASIDE;
  const copy = { ...placed, id: freeId(scene, placed.piece), seed: placed.seed + 1 };
  const { room } = scene.calibration;
  const places = [aside, -aside].map((across) => {
    const { x, z } = poseFrom(pose, across, 0);
    return placeByHand({ ...piece, back: 'free' }, copy, [x, z], room);
  });
  const far = (one: Placed) => Math.hypot(one.at[0] - pose.x, one.at[2] - pose.z);
  const [best = copy] = places.sort((a, b) => far(b) - far(a));
  return { ...scene, placed: [...scene.placed, best] };
}

/** Applies a change to one piece, and brings along what stands on it. */
function changePiece(
  scene: Scene,
  id: string,
  pieces: readonly Piece[],
  change: (piece: Piece, placed: Placed) => Placed,
): Scene {
  const findPiece = finderIn(pieces);
  const placed = scene.placed.find((one) => one.id === id);
  const piece = placed && findPiece(placed.piece);
  if (!placed || !piece) return scene;
  const changed = change(piece, placed);
  const surface = findPiece(changed.piece)?.surface;
  const lift = (surface ?? 0) - (piece.surface ?? 0);
  const riders = new Set(ridersOf(scene, placed, findPiece));
  return withPlaced(scene, (one) => {
    if (one === placed) return changed;
    if (!riders.has(one)) return one;
    const { at, ...rest } = carried(one, placed, changed);
    return { ...rest, at: [at[0], at[1] + lift, at[2]] };
  });
}

const withPlaced = (scene: Scene, change: (placed: Placed) => Placed): Scene => ({
  ...scene,
  placed: scene.placed.map(change),
});

function nextOfKind(piece: Piece, furnishing: Furnishing, pieces: readonly Piece[]): Piece {
  const wanted = furnishing.pieces[piece.kind] ?? [];
  const alike = pieces.filter(({ kind, stands }) => kind === piece.kind && stands === piece.stands);
  const rank = ({ id }: Piece) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  const sorted = [...alike].sort((a, b) => rank(a) - rank(b));
  return sorted[(sorted.indexOf(piece) + 1) % sorted.length] ?? piece;
}

function freeId({ placed }: Scene, pieceId: string): string {
  const taken = new Set(placed.map(({ id }) => id));
  let number = placed.length + 1;
  while (taken.has(`${pieceId}-${number}`)) number += 1;
  return `${pieceId}-${number}`;
}

function startingHeight({ stands, size, kind }: Piece, ceiling: number): number {
  if (stands === 'ceiling') return ceiling;
  if (stands !== 'wall' || kind === 'curtains') return 0;
  return Math.max(0, EYE_LINE - size.height / 2);
}
