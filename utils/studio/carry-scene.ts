import { boxOf } from './layout/box';
import { distanceTo } from './layout/sight';
import { matchRooms, type RoomMatch } from './match-rooms';
import { pieces as allPieces } from './pieces/registry';
import type { Piece } from './pieces/spec';
import type { Placed, Scene } from './scene';
import type { Calibration } from './space';

/** The furniture of one photo placed in another of the same room. */
export interface CarriedScene {
  scene: Scene;
  /** Higher is likelier; above 0 something speaks for it. */
  fit: number;
}

/** Metres around the camera of the other photo in which nothing stands, and nothing reaches. */
const TOO_NEAR = 0.6;
const REACHED = 0.15;

/**
 * Places a scene's furniture in another photo of the same room. Which corner is which can't always
 * be told: there is a scene for each way the rooms may lie over each other, likeliest first; none
 * where they can't be the same. Outlines of what stands in front belong to a photo and stay behind.
 * What the other photo doesn't show stays in its scene: it is of the room, and may be carried on.
 */
export function carryScene(
  scene: Scene,
  calibration: Calibration,
  pieces: readonly Piece[] = allPieces,
): readonly CarriedScene[] {
  return matchRooms(scene.calibration, calibration).map((match) => ({
    fit: match.fit,
    scene: {
      ...scene,
      calibration,
      placed: scene.placed
        .map((placed) => carryPlaced(placed, match, calibration, pieces))
        .filter((placed) => isClear(placed, calibration, pieces)),
      keepOut: scene.keepOut.map((outline) => outline.map(match.carry)),
      inFront: [],
    },
  }));
}

/** Whether the other camera stands clear of it; what it only doesn't see belongs to the room. */
function isClear(placed: Placed, { camera }: Calibration, pieces: readonly Piece[]): boolean {
  if (Math.hypot(placed.at[0], placed.at[2]) <= TOO_NEAR) return false;
  const piece = pieces.find(({ id }) => id === placed.piece);
  const box = piece && boxOf(piece, placed);
  return !box || box.bottom > camera.eyeHeight || distanceTo(box) > REACHED;
}

function carryPlaced(
  placed: Placed,
  { quarters, carry }: RoomMatch,
  { room }: Calibration,
  pieces: readonly Piece[],
): Placed {
  const [x, z] = carry([placed.at[0], placed.at[2]]);
  const piece = pieces.find(({ id }) => id === placed.piece);
  const y = piece?.stands === 'ceiling' ? room.ceiling : placed.at[1];
  return { ...placed, at: [x, y, z], turn: placed.turn + (quarters * Math.PI) / 2 };
}
