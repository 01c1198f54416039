const BINS = 12;

const centre = (points: ArrayLike<number>, triangle: number, axis: number): number =>
  (points[triangle * 9 + axis] +
    points[triangle * 9 + 3 + axis] +
    points[triangle * 9 + 6 + axis]) /
  3;

interface Axis {
  axis: number;
  low: number;
  extent: number;
}

function widestAxis(
  order: Int32Array,
  points: ArrayLike<number>,
  start: number,
  end: number,
): Axis {
  let widest: Axis = { axis: 0, low: 0, extent: 0 };
  for (let axis = 0; axis < 3; axis++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let index = start; index < end; index++) {
      const value = centre(points, order[index], axis);
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (high - low > widest.extent) widest = { axis, low, extent: high - low };
  }
  return widest;
}

class Box {
  readonly low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  readonly high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  triangles = 0;

  include(points: ArrayLike<number>, triangle: number): void {
    this.triangles++;
    for (let number = 0; number < 9; number++) {
      const value = points[triangle * 9 + number];
      const axis = number % 3;
      this.low[axis] = Math.min(this.low[axis], value);
      this.high[axis] = Math.max(this.high[axis], value);
    }
  }

  merge(other: Box): void {
    this.triangles += other.triangles;
    for (let axis = 0; axis < 3; axis++) {
      this.low[axis] = Math.min(this.low[axis], other.low[axis]);
      this.high[axis] = Math.max(this.high[axis], other.high[axis]);
    }
  }

  /** Expected work: surface area times triangles. */
  get cost(): number {
    if (this.triangles === 0) return 0;
    const [x, y, z] = this.high.map((value, axis) => value - this.low[axis]);
    return (x * y + y * z + z * x) * this.triangles;
  }
}

function costsFromLeft(bins: readonly Box[]): number[] {
  const running = new Box();
  return bins.map((bin) => {
    running.merge(bin);
    return running.cost;
  });
}

/** The bin boundary with the least expected work. */
function bestBoundary(bins: readonly Box[]): number {
  const left = costsFromLeft(bins);
  const right = costsFromLeft(bins.toReversed()).toReversed();
  let best = 1;
  for (let boundary = 1; boundary < BINS; boundary++) {
    const cost = left[boundary - 1] + right[boundary];
    if (cost < left[best - 1] + right[best]) best = boundary;
  }
  return best;
}

/**
 * Partitions `order[start..end)` in place along the widest axis and returns where the second half
 * starts, or `start` if the triangles can't be told apart.
 */
export function splitTriangles(
  order: Int32Array,
  points: ArrayLike<number>,
  start: number,
  end: number,
): number {
  const { axis, low, extent } = widestAxis(order, points, start, end);
  if (extent < 1e-7) return start;
  const binOf = (triangle: number): number =>
    Math.min(BINS - 1, Math.floor(((centre(points, triangle, axis) - low) / extent) * BINS));
  const bins = Array.from({ length: BINS }, () => new Box());
  for (let index = start; index < end; index++) {
    bins[binOf(order[index])].include(points, order[index]);
  }
  const boundary = bestBoundary(bins);
  const slice = order.slice(start, end);
  const left = slice.filter((triangle) => binOf(triangle) < boundary);
  order.set(left, start);
  order.set(
    slice.filter((triangle) => binOf(triangle) >= boundary),
    start + left.length,
  );
  return left.length === 0 || left.length === slice.length ? start : start + left.length;
}
