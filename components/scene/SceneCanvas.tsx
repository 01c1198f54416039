import type { Point } from '@/utils/studio/space';
import { Outline } from './Outline';
import { PhotoSurface, type PhotoSurfaceProps } from './PhotoSurface';

export interface SceneCanvasProps extends Omit<PhotoSurfaceProps, 'children'> {
  /** Of the piece in hand. Points are fractions of the photo. */
  outline?: { around: readonly Point[]; foot: readonly Point[] };
  /** It follows the hand and is not drawn yet. */
  held: boolean;
  shut: readonly (readonly Point[])[];
  front: readonly (readonly Point[])[];
}

/** The furnished photo: press a piece to take it, drag it to move it. */
export function SceneCanvas({ outline, held, shut, front, ...surface }: SceneCanvasProps) {
  const { size } = surface;
  return (
    <PhotoSurface {...surface}>
      {shut.map((points) => (
        <Outline key={JSON.stringify(points)} look="shut" {...{ points, size }} />
      ))}
      {front.map((points) => (
        <Outline key={JSON.stringify(points)} look="front" {...{ points, size }} />
      ))}
      {outline && <Outline look="foot" points={outline.foot} size={size} />}
      {outline && <Outline look={held ? 'held' : 'piece'} points={outline.around} size={size} />}
    </PhotoSurface>
  );
}
