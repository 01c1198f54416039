import { PerspectiveCamera } from 'three';
import type { Camera } from '../space';

const NEAR = 0.05;
const FAR = 60;

/** three's camera for the photo's: off-axis, so that a shifted lens keeps its upright verticals. */
export function createLens(camera: Camera): PerspectiveCamera {
  const lens = new PerspectiveCamera();
  lens.position.set(0, camera.eyeHeight, 0);
  lens.rotation.set(camera.pitch, camera.yaw, -camera.roll, 'YXZ');
  lens.updateMatrixWorld(true);
  // The renderer would compute it anew from the field of view.
  lens.updateProjectionMatrix = () => {};
  aimLens(lens, camera, 0, 0);
  return lens;
}

/** Shifts the picture by fractions of the camera's pixels; many shifts make smooth edges. */
export function aimLens(
  lens: PerspectiveCamera,
  { width, height, focalLength, centreX, centreY }: Camera,
  shiftX: number,
  shiftY: number,
): void {
  const by = NEAR / focalLength;
  const [x, y] = [centreX + shiftX, centreY + shiftY];
  lens.near = NEAR;
  lens.far = FAR;
  lens.projectionMatrix.makePerspective(
    -x * by,
    (width - x) * by,
    y * by,
    (y - height) * by,
    NEAR,
    FAR,
  );
  lens.projectionMatrixInverse.copy(lens.projectionMatrix).invert();
}
