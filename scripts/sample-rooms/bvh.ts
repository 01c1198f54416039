import { splitTriangles } from './bvh-split';

/** Numbers per node in `bounds`: min x y z, max x y z. */
export const BOUNDS = 6;

/** A flat bounding-volume hierarchy: node `n` holds `bounds[6n..]`, and either triangles or children. */
export interface Tree {
  bounds: Float32Array;
  /** First triangle of a leaf, or index of the left child (the right one follows it). */
  first: Int32Array;
  /** Number of triangles; 0 marks an inner node. */
  count: Int32Array;
  /** Triangle numbers in leaf order. */
  order: Int32Array;
}

const LEAF_SIZE = 4;

/** Builds the tree over `points` (nine numbers per triangle) by the surface-area heuristic. */
export function buildTree(points: ArrayLike<number>): Tree {
  const triangles = points.length / 9;
  const tree: Tree = {
    bounds: new Float32Array(BOUNDS * 2 * triangles + BOUNDS),
    first: new Int32Array(2 * triangles + 1),
    count: new Int32Array(2 * triangles + 1),
    order: Int32Array.from({ length: triangles }, (_, index) => index),
  };
  const pending = [{ node: 0, start: 0, end: triangles }];
  let nodes = 1;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, start, end } = next;
    encloseTriangles(tree, node, points, start, end);
    const middle = end - start > LEAF_SIZE ? splitTriangles(tree.order, points, start, end) : start;
    const isLeaf = middle === start;
    tree.first[node] = isLeaf ? start : nodes;
    tree.count[node] = isLeaf ? end - start : 0;
    if (isLeaf) continue;
    pending.push({ node: nodes, start, end: middle }, { node: nodes + 1, start: middle, end });
    nodes += 2;
  }
  return tree;
}

function encloseTriangles(
  { bounds, order }: Tree,
  node: number,
  points: ArrayLike<number>,
  start: number,
  end: number,
): void {
  const at = node * BOUNDS;
  bounds.fill(Number.POSITIVE_INFINITY, at, at + 3).fill(Number.NEGATIVE_INFINITY, at + 3, at + 6);
  for (let index = start; index < end; index++) {
    for (let number = 0; number < 9; number++) {
      const value = points[order[index] * 9 + number];
      const axis = at + (number % 3);
      // A hair of margin keeps flat boxes from losing rays to rounding.
      bounds[axis] = Math.min(bounds[axis], value - 1e-5);
      bounds[axis + 3] = Math.max(bounds[axis + 3], value + 1e-5);
    }
  }
}
