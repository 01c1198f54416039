import { BufferAttribute, BufferGeometry } from 'three';

const attributes = [
  ['position', 3],
  ['normal', 3],
  ['uv', 2],
  ['color', 3],
] as const;

/** One geometry of several that all have positions, normals, uv, colours and an index. */
export function mergeGeometries(geometries: readonly BufferGeometry[]): BufferGeometry {
  const merged = new BufferGeometry();
  for (const [name, width] of attributes)
    merged.setAttribute(name, new BufferAttribute(joined(geometries, name), width));
  merged.setIndex(new BufferAttribute(joinedIndex(geometries), 1));
  return merged;
}

function joined(geometries: readonly BufferGeometry[], name: string): Float32Array {
  const parts = geometries.map((geometry) => geometry.getAttribute(name).array);
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function joinedIndex(geometries: readonly BufferGeometry[]): Uint32Array {
  const all = new Uint32Array(geometries.reduce((sum, { index }) => sum + (index?.count ?? 0), 0));
  let [at, first] = [0, 0];
  for (const geometry of geometries) {
    for (const corner of geometry.index?.array ?? []) all[at++] = corner + first;
    first += geometry.getAttribute('position').count;
  }
  return all;
}
