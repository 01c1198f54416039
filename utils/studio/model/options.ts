/** How finely a shape is made. */
export interface ShapeOptions {
  /**
   * Cells of the mesh for every metre of surface: about 40 for something that fills the picture,
   * 8 for something far away.
   */
  detail: number;
  /** Varies creases, folds, leaves, books. */
  seed: number;
}

/** Sides of something round that still looks round. */
export function sidesOf(radius: number, detail: number): number {
  return Math.round(Math.min(64, Math.max(8, 7 + radius * detail * 4.5)));
}
