/** Places nearer than this are one place, metres. */
const SAME_PLACE = 2e-5;

/**
 * Normals of corners, area-weighted. Corners of different sheets that lie on the same place share
 * their normals when these differ by less than the angle of cosine `sharpCosine`.
 */
export function weldedNormals(
  positions: Float32Array,
  indices: readonly number[],
  sharpCosine: number,
): Float32Array {
  const own = sumOfFaceNormals(positions, indices);
  const normals = new Float32Array(positions.length);
  const next = ringsOfSamePlace(positions);
  for (let corner = 0; corner < next.length; corner++) {
    const at = corner * 3;
    let [x, y, z] = [0, 0, 0];
    let other = corner;
    do {
      if (other === corner || cosine(own, at, other * 3) >= sharpCosine) {
        x += own[other * 3] ?? 0;
        y += own[other * 3 + 1] ?? 0;
        z += own[other * 3 + 2] ?? 0;
      }
      other = next[other] ?? corner;
    } while (other !== corner);
    const length = Math.sqrt(x * x + y * y + z * z);
    // A corner of nothing but slivers still needs a direction.
    normals[at] = length > 1e-14 ? x / length : 0;
    normals[at + 1] = length > 1e-14 ? y / length : 1;
    normals[at + 2] = length > 1e-14 ? z / length : 0;
  }
  return normals;
}

function sumOfFaceNormals(positions: Float32Array, indices: readonly number[]): Float64Array {
  const sums = new Float64Array(positions.length);
  for (let face = 0; face < indices.length; face += 3) {
    const a = (indices[face] ?? 0) * 3;
    const b = (indices[face + 1] ?? 0) * 3;
    const c = (indices[face + 2] ?? 0) * 3;
    const [ax = 0, ay = 0, az = 0] = [positions[a], positions[a + 1], positions[a + 2]];
    const [bx, by, bz] = [
      (positions[b] ?? 0) - ax,
      (positions[b + 1] ?? 0) - ay,
      (positions[b + 2] ?? 0) - az,
    ];
    const [cx, cy, cz] = [
      (positions[c] ?? 0) - ax,
      (positions[c + 1] ?? 0) - ay,
      (positions[c + 2] ?? 0) - az,
    ];
    const x = by * cz - bz * cy;
    const y = bz * cx - bx * cz;
    const z = bx * cy - by * cx;
    for (const corner of [a, b, c]) {
      sums[corner] = (sums[corner] ?? 0) + x;
      sums[corner + 1] = (sums[corner + 1] ?? 0) + y;
      sums[corner + 2] = (sums[corner + 2] ?? 0) + z;
    }
  }
  return sums;
}

/** For each corner the next one on its place; the last one points to the first. */
function ringsOfSamePlace(positions: Float32Array): Int32Array {
  const count = positions.length / 3;
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const next = Int32Array.from({ length: count }, (_, corner) => corner);
  for (let corner = 0; corner < count; corner++) {
    let slot = hashOf(positions, corner) & mask;
    for (;;) {
      const first = slots[slot] ?? -1;
      if (first < 0) {
        slots[slot] = corner;
        break;
      }
      if (samePlace(positions, first, corner)) {
        next[corner] = next[first] ?? first;
        next[first] = corner;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return next;
}

const gridOf = (positions: Float32Array, index: number) =>
  Math.round((positions[index] ?? 0) / SAME_PLACE);

function hashOf(positions: Float32Array, corner: number): number {
  const hash =
    Math.imul(gridOf(positions, corner * 3), 0x1b873593) ^
    Math.imul(gridOf(positions, corner * 3 + 1), 0x165667b1) ^
    Math.imul(gridOf(positions, corner * 3 + 2), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

function samePlace(positions: Float32Array, a: number, b: number): boolean {
  for (let k = 0; k < 3; k++)
    if (gridOf(positions, a * 3 + k) !== gridOf(positions, b * 3 + k)) return false;
  return true;
}

/** @param a index of the first number of a corner; so is `b` */
function cosine(own: Float64Array, a: number, b: number): number {
  const [ax = 0, ay = 0, az = 0] = [own[a], own[a + 1], own[a + 2]];
  const [bx = 0, by = 0, bz = 0] = [own[b], own[b + 1], own[b + 2]];
  const lengths = (ax * ax + ay * ay + az * az) * (bx * bx + by * by + bz * bz);
  return (ax * bx + ay * by + az * bz) / (Math.sqrt(lengths) || 1);
}
