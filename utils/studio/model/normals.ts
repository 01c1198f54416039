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
  for (const corners of placesOf(positions)) {
    for (const corner of corners) {
      const sum = [0, 0, 0];
      for (const other of corners)
        if (cosine(own, corner, other) >= sharpCosine)
          for (let k = 0; k < 3; k++) sum[k] = (sum[k] ?? 0) + (own[other * 3 + k] ?? 0);
      normals.set(unit(sum), corner * 3);
    }
  }
  return normals;
}

function sumOfFaceNormals(positions: Float32Array, indices: readonly number[]): Float64Array {
  const sums = new Float64Array(positions.length);
  for (let face = 0; face < indices.length; face += 3) {
    const corners = [indices[face] ?? 0, indices[face + 1] ?? 0, indices[face + 2] ?? 0];
    const [a = 0, b = 0, c = 0] = corners.map((corner) => corner * 3);
    const side = (to: number, k: number) => (positions[to + k] ?? 0) - (positions[a + k] ?? 0);
    const normal = [
      side(b, 1) * side(c, 2) - side(b, 2) * side(c, 1),
      side(b, 2) * side(c, 0) - side(b, 0) * side(c, 2),
      side(b, 0) * side(c, 1) - side(b, 1) * side(c, 0),
    ];
    for (const corner of [a, b, c])
      for (let k = 0; k < 3; k++) sums[corner + k] = (sums[corner + k] ?? 0) + (normal[k] ?? 0);
  }
  return sums;
}

function placesOf(positions: Float32Array): Iterable<number[]> {
  const places = new Map<string, number[]>();
  for (let corner = 0; corner < positions.length / 3; corner++) {
    const key = [0, 1, 2]
      .map((k) => Math.round((positions[corner * 3 + k] ?? 0) / SAME_PLACE))
      .join(' ');
    const corners = places.get(key);
    if (corners) corners.push(corner);
    else places.set(key, [corner]);
  }
  return places.values();
}

function cosine(own: Float64Array, a: number, b: number): number {
  if (a === b) return 1;
  let [dot, ofA, ofB] = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    const [x, y] = [own[a * 3 + k] ?? 0, own[b * 3 + k] ?? 0];
    dot += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return dot / (Math.sqrt(ofA * ofB) || 1);
}

function unit(sum: readonly number[]): number[] {
  const length = Math.hypot(...sum);
  return length < 1e-12 ? [0, 1, 0] : sum.map((value) => value / length);
}
