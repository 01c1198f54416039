/** Superpixels of a picture: a region id for each pixel, ids 0 to `count` - 1. */
export interface Superpixels {
  width: number;
  height: number;
  regions: Int32Array;
  count: number;
}

const WANTED = 1000;
const LEVELS = 256;

/**
 * Watershed on an edge map from one seed per grid cell, so that regions of much the same size meet
 * at edges, weak ones too.
 */
export function superpixels(edges: Uint8Array, width: number, height: number): Superpixels {
  const cell = Math.max(4, Math.round(Math.sqrt((width * height) / WANTED)));
  const regions = new Int32Array(width * height).fill(-1);
  const flood = new Flood(width * height);
  let count = 0;
  for (let top = 0; top < height; top += cell) {
    for (let left = 0; left < width; left += cell) {
      const seed = calmest(edges, width, height, left, top, cell);
      regions[seed] = count++;
      flood.push(seed, edges[seed]);
    }
  }
  spread(flood, edges, regions, width, height);
  return { width, height, regions, count };
}

/** The pixel of the cell with the weakest edge, the nearest to its middle among equals. */
function calmest(
  edges: Uint8Array,
  width: number,
  height: number,
  left: number,
  top: number,
  cell: number,
): number {
  const [midX, midY] = [left + cell / 2, top + cell / 2];
  let best = top * width + left;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let y = top; y < Math.min(height, top + cell); y++) {
    for (let x = left; x < Math.min(width, left + cell); x++) {
      const cost = edges[y * width + x] + Math.abs(x - midX) + Math.abs(y - midY);
      if (cost < bestCost) [best, bestCost] = [y * width + x, cost];
    }
  }
  return best;
}

function spread(
  flood: Flood,
  edges: Uint8Array,
  regions: Int32Array,
  width: number,
  height: number,
): void {
  const claim = (pixel: number, region: number) => {
    if (regions[pixel] !== -1) return;
    regions[pixel] = region;
    flood.push(pixel, edges[pixel]);
  };
  for (let pixel = flood.pop(); pixel >= 0; pixel = flood.pop()) {
    const region = regions[pixel];
    const x = pixel % width;
    if (x > 0) claim(pixel - 1, region);
    if (x < width - 1) claim(pixel + 1, region);
    if (pixel >= width) claim(pixel - width, region);
    if (pixel < width * (height - 1)) claim(pixel + width, region);
  }
}

/** Pixels waiting by level, first in first out within one; levels never fall while flooding. */
class Flood {
  private readonly next: Int32Array;
  private readonly heads = new Int32Array(LEVELS).fill(-1);
  private readonly tails = new Int32Array(LEVELS).fill(-1);
  private level = 0;

  constructor(size: number) {
    this.next = new Int32Array(size).fill(-1);
  }

  push(pixel: number, edge: number): void {
    const level = Math.max(edge, this.level);
    const tail = this.tails[level];
    if (tail < 0) this.heads[level] = pixel;
    else this.next[tail] = pixel;
    this.tails[level] = pixel;
  }

  /** The next pixel, or -1 when none is left. */
  pop(): number {
    while (this.level < LEVELS && this.heads[this.level] < 0) this.level++;
    const pixel = this.heads[this.level];
    if (pixel < 0) return -1;
    this.heads[this.level] = this.next[pixel];
    if (this.heads[this.level] < 0) this.tails[this.level] = -1;
    return pixel;
  }
}
