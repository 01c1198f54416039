import { type BufferGeometry, Vector3 } from 'three';

/** How far the rim of a looking glass leans outwards, as a slope. */
const LEAN = 0.32;

/**
 * Lets normals lean outwards towards the rim, as those of a lens: a flat glass would mirror one
 * spot of a far room, so small is the angle that it is seen under.
 */
export function bulge(geometry: BufferGeometry): void {
  geometry.computeBoundingBox();
  const { boundingBox } = geometry;
  if (!boundingBox) return;
  const centre = boundingBox.getCenter(new Vector3());
  const half = boundingBox.getSize(new Vector3()).length() / 2 || 1;
  const places = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  const [outwards, normal] = [new Vector3(), new Vector3()];
  for (let i = 0; i < normals.count; i++) {
    outwards
      .fromBufferAttribute(places, i)
      .sub(centre)
      .multiplyScalar(LEAN / half);
    normal.fromBufferAttribute(normals, i).add(outwards).normalize();
    normals.setXYZ(i, normal.x, normal.y, normal.z);
  }
}
