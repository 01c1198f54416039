import type { CornerDrawing } from '@/components/corner/corner-drawing';
import { floorGrid, visiblePart } from '@/utils/studio/camera/floor-grid';
import { type Handles, onWall } from '@/utils/studio/camera/handles';
import { project } from '@/utils/studio/camera/projection';
import type { Calibration, Opening, Point } from '@/utils/studio/space';
import type { Editing } from './corner-editing';

/** Everything that is drawn over the photo; pixels of the calibration's picture. */
export function drawingOf({ calibration, handles, misfit }: Editing): CornerDrawing {
  const { width, height } = calibration.camera;
  return {
    width,
    height,
    grid: floorGrid(calibration),
    edges: [...edgesOf(handles), ...farEdges(calibration)],
    openings: calibration.openings.map((opening) => outlineOf(calibration, opening)),
    fits: misfit === undefined,
  };
}

function edgesOf(handles: Handles): [Point, Point][] {
  const { floor, ceiling, floorLeft, floorRight, ceilingLeft, ceilingRight } = handles;
  const second = handles.corner === 'left' ? floorRight : floorLeft;
  return [
    [floor, floorLeft],
    [floor, floorRight],
    [floor, ceiling],
    [ceiling, ceilingLeft],
    [ceiling, ceilingRight],
    ...(handles.secondFloorEnd ? [[second, handles.secondFloorEnd] as [Point, Point]] : []),
  ];
}

/** The upright of the other corner, where there is one. */
function farEdges({ camera, room }: Calibration): [Point, Point][] {
  return [room.left, room.right].flatMap((x) =>
    x === undefined
      ? []
      : (visiblePart(camera, [x, 0, room.back], [x, room.ceiling, room.back]) ?? []),
  );
}

function outlineOf({ camera, room }: Calibration, { wall, from, to, bottom, top }: Opening) {
  const places = [
    [from, top],
    [to, top],
    [to, bottom],
    [from, bottom],
  ] as const;
  return places.flatMap(([along, height]) => {
    const at = onWall(room, wall, along, height);
    const { x, y, depth } = at ? project(camera, at) : { x: 0, y: 0, depth: 0 };
    return depth > 0 ? [{ x, y }] : [];
  });
}
