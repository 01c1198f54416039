/** One generated room seen by a second camera, and where places of the first view are in its space. */
import { type Quarters, turnPoint, turnWalls } from '@/utils/studio/room-walls';
import type { FloorPoint } from '@/utils/studio/space';
import type { GeneratedRoom, Panel } from './generated-rooms';

export interface SecondView {
  room: GeneratedRoom;
  /** From the first view's space to the second's. */
  carry(point: FloorPoint): FloorPoint;
  quarters: Quarters;
}

/** Metres between a camera and the walls it stands at. */
const FROM_WALLS = 0.5;

/**
 * The room from another of its corners: the camera looks along another wall where `quarters` says
 * so, from the left or the right of what it then faces.
 */
export function secondView(
  first: GeneratedRoom,
  quarters: Quarters,
  from: 'left' | 'right',
): SecondView {
  const { left, right, back, front, ceiling } = first.room;
  const holes = first.panels.map(({ wall, ...panel }) => ({ ...panel, side: wall }));
  const turned = turnWalls(
    {
      planes: { left, right, back, front },
      holes: holes.map((hole) => ({ ...hole, kind: 'window' as const })),
    },
    quarters,
  );
  const walls = { left: 0, right: 0, back: 0, front: 0, ...turned.planes };
  const eye: FloorPoint = [
    from === 'left' ? walls.left + FROM_WALLS : walls.right - FROM_WALLS,
    walls.front - FROM_WALLS,
  ];
  const panels = turned.holes.flatMap(({ side, ...hole }, index): Panel[] => {
    const kind = first.panels[index]?.kind ?? 'socket';
    const colour = first.panels[index]?.colour ?? [0, 0, 0];
    const shift = side === 'back' ? eye[0] : eye[1];
    if (side === 'front') return [];
    const place = { from: hole.from - shift, to: hole.to - shift };
    return [{ ...hole, ...place, wall: side, kind, colour }];
  });
  const carry = (point: FloorPoint): FloorPoint => {
    const [x, z] = turnPoint(point, quarters);
    return [x - eye[0], z - eye[1]];
  };
  const yaw = (from === 'left' ? -1 : 1) * Math.abs(first.camera.yaw);
  return {
    quarters,
    carry,
    room: {
      ...first,
      camera: { ...first.camera, yaw },
      room: {
        left: walls.left - eye[0],
        right: walls.right - eye[0],
        back: walls.back - eye[1],
        front: walls.front - eye[1],
        ceiling,
      },
      panels,
      clutter: [],
    },
  };
}
