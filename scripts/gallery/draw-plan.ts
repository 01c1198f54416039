/** A layout as outlines over its photo: where things stand, without drawing them. */
import { projectLine } from '@/utils/studio/camera/projection';
import { boxOf, cornersOf } from '@/utils/studio/layout/box';
import { boundsOf } from '@/utils/studio/layout/walls';
import { pieces } from '@/utils/studio/pieces/registry';
import type { Placed } from '@/utils/studio/scene';
import type { Calibration, FloorPoint, Vector } from '@/utils/studio/space';

type Line = readonly [from: Vector, to: Vector];

const colours = ['#ff3c3c', '#3cff3c', '#508cff', '#ffdc28', '#ff5aff', '#3cf0f0', '#ff9628'];

export function drawPlan(
  context: OffscreenCanvasRenderingContext2D,
  calibration: Calibration,
  placed: readonly Placed[],
  keepOut: readonly (readonly FloorPoint[])[],
): void {
  const stroke = (lines: readonly Line[], colour: string, width: number) => {
    context.strokeStyle = colour;
    context.lineWidth = (width * calibration.camera.width) / 1024;
    for (const [from, to] of lines) {
      const seen = projectLine(calibration.camera, from, to);
      if (!seen) continue;
      context.beginPath();
      context.moveTo(seen[0].x, seen[0].y);
      context.lineTo(seen[1].x, seen[1].y);
      context.stroke();
    }
  };
  stroke(gridOf(calibration), '#ffffff', 1);
  for (const outline of keepOut) stroke(around(outline.map(([x, z]) => [x, 0, z])), '#ff0000', 1);
  placed.forEach((one, index) => {
    const piece = pieces.find(({ id }) => id === one.piece);
    if (!piece) return;
    const corners = cornersOf(boxOf(piece, one));
    const [lower, upper] = [corners.slice(0, 4), corners.slice(4)];
    const upright = lower.flatMap((from, n): Line[] => {
      const to = upper[n];
      return to ? [[from, to]] : [];
    });
    const colour = colours[index % colours.length] ?? '#ffffff';
    stroke([...around(lower), ...around(upper), ...upright], colour, 2);
  });
}

/** The floor, metre by metre. */
function gridOf({ room }: Calibration): Line[] {
  const { left, right, back, front } = boundsOf(room);
  const lines: Line[] = [];
  for (let x = left; x <= right + 0.01; x += 1)
    lines.push([
      [x, 0, back],
      [x, 0, front],
    ]);
  for (let z = back; z <= front; z += 1)
    lines.push([
      [left, 0, z],
      [right, 0, z],
    ]);
  return lines;
}

function around(corners: readonly Vector[]): Line[] {
  return corners.map((from, n): Line => [from, corners[(n + 1) % corners.length] ?? from]);
}
