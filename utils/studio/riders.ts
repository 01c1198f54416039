/** Small things that stand on a piece and go with it. */
import { boxOf, isPointOn, pointFrom, pointIn } from './layout/box';
import type { Piece } from './pieces/spec';
import type { Placed, Scene } from './scene';

type FindPiece = (id: string) => Piece | undefined;

/** Metres by which a thing may float above or sink into what it stands on. */
const SLACK = 0.05;

/** What stands on a placed piece. */
export function ridersOf(scene: Scene, host: Placed, findPiece: FindPiece): readonly Placed[] {
  const piece = findPiece(host.piece);
  if (piece?.surface === undefined) return [];
  const [box, top] = [boxOf(piece, host), host.at[1] + piece.surface];
  return scene.placed.filter(
    ({ id, piece: other, at }) =>
      id !== host.id &&
      findPiece(other)?.stands === 'surface' &&
      Math.abs(at[1] - top) < SLACK &&
      isPointOn(box, [at[0], at[2]]),
  );
}

/** A rider after its host went from one place to another. */
export function carried(rider: Placed, from: Placed, to: Placed): Placed {
  const local = pointIn({ x: from.at[0], z: from.at[2], turn: from.turn }, [
    rider.at[0],
    rider.at[2],
  ]);
  const [x, z] = pointFrom({ x: to.at[0], z: to.at[2], turn: to.turn }, ...local);
  return {
    ...rider,
    at: [x, rider.at[1] + to.at[1] - from.at[1], z],
    turn: rider.turn + to.turn - from.turn,
  };
}
