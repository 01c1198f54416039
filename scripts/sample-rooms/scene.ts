import { OutdoorTable } from './environment';
import type { Material } from './material';
import { PortalSampler } from './portal-sampler';
import { RayCaster } from './ray-caster';
import type { Room } from './room';
import { Stage } from './stage';
import { resetSurface, type Surface } from './surface';
import type { Vector } from './vector';

const BUMP_STEP_METRES = 0.0006;

/** A room ready to be traced. */
export class Scene {
  readonly room: Room;
  readonly caster: RayCaster;
  readonly portals: PortalSampler;
  readonly outdoors: OutdoorTable;
  /** Corners of the box around everything, metres. */
  readonly low: Vector;
  readonly high: Vector;
  readonly #points: Float32Array;
  readonly #normals: Float32Array;
  readonly #uvs: Float32Array;
  readonly #materialIndices: Uint16Array;
  readonly #materials: readonly Material[];

  constructor(room: Room) {
    const stage = new Stage();
    room.build(stage);
    this.room = room;
    this.caster = new RayCaster(stage);
    this.portals = new PortalSampler(room.portals);
    this.outdoors = new OutdoorTable(room.daylight);
    this.#points = Float32Array.from(stage.points);
    this.low = extreme(this.#points, Math.min);
    this.high = extreme(this.#points, Math.max);
    this.#normals = Float32Array.from(stage.normals);
    this.#uvs = Float32Array.from(stage.uvs);
    this.#materialIndices = Uint16Array.from(stage.materialIndices);
    this.#materials = stage.materials;
  }

  get triangles(): number {
    return this.#materialIndices.length;
  }

  /** Fills `surface` from the caster's last hit, met along the given ray. */
  describeHit(
    surface: Surface,
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    withBump: boolean,
  ): void {
    const { distance, triangle, b, c } = this.caster;
    const material = this.#materials[this.#materialIndices[triangle]];
    surface.x = ox + dx * distance;
    surface.y = oy + dy * distance;
    surface.z = oz + dz * distance;
    this.#interpolate(surface, triangle, b, c);
    // Turned before it is tilted: a tilted normal may well point away from a grazing ray.
    this.#faceRay(surface, dx, dy, dz);
    if (withBump && material.bump) this.#tilt(surface, triangle, material.bump);
    resetSurface(surface);
    material.shade(surface);
  }

  #interpolate(surface: Surface, triangle: number, b: number, c: number): void {
    const a = 1 - b - c;
    const n = this.#normals;
    const at = triangle * 9;
    const uvs = this.#uvs;
    const uv = triangle * 6;
    surface.u = a * uvs[uv] + b * uvs[uv + 2] + c * uvs[uv + 4];
    surface.v = a * uvs[uv + 1] + b * uvs[uv + 3] + c * uvs[uv + 5];
    surface.nx = a * n[at] + b * n[at + 3] + c * n[at + 6];
    surface.ny = a * n[at + 1] + b * n[at + 4] + c * n[at + 7];
    surface.nz = a * n[at + 2] + b * n[at + 5] + c * n[at + 8];
    scaleNormal(surface, 1);
  }

  #faceRay(surface: Surface, dx: number, dy: number, dz: number): void {
    const facing = surface.nx * dx + surface.ny * dy + surface.nz * dz;
    if (facing > 0) scaleNormal(surface, -1);
  }

  /** Leans the normal against the slope of the height field. */
  #tilt(surface: Surface, triangle: number, bump: (u: number, v: number) => number): void {
    const { u, v } = surface;
    const height = bump(u, v);
    const slopeU = (bump(u + BUMP_STEP_METRES, v) - height) / BUMP_STEP_METRES;
    const slopeV = (bump(u, v + BUMP_STEP_METRES) - height) / BUMP_STEP_METRES;
    const p = this.#points;
    const at = triangle * 9;
    const uvs = this.#uvs;
    const uv = triangle * 6;
    const u1 = uvs[uv + 2] - uvs[uv];
    const v1 = uvs[uv + 3] - uvs[uv + 1];
    const u2 = uvs[uv + 4] - uvs[uv];
    const v2 = uvs[uv + 5] - uvs[uv + 1];
    const determinant = u1 * v2 - u2 * v1;
    if (Math.abs(determinant) < 1e-12) return;
    // The texture axes in space; textures are in metres, so these are close to unit vectors.
    for (let axis = 0; axis < 3; axis++) {
      const e1 = p[at + 3 + axis] - p[at + axis];
      const e2 = p[at + 6 + axis] - p[at + axis];
      const alongU = (e1 * v2 - e2 * v1) / determinant;
      const alongV = (e2 * u1 - e1 * u2) / determinant;
      const lean = slopeU * alongU + slopeV * alongV;
      if (axis === 0) surface.nx -= lean;
      else if (axis === 1) surface.ny -= lean;
      else surface.nz -= lean;
    }
    scaleNormal(surface, 1);
  }
}

/** The least or greatest coordinate along each axis. */
function extreme(points: Float32Array, choose: (a: number, b: number) => number): Vector {
  const corner: [number, number, number] = [points[0], points[1], points[2]];
  points.forEach((value, index) => {
    corner[index % 3] = choose(corner[index % 3], value);
  });
  return corner;
}

/** Gives the normal the (signed) length. */
function scaleNormal(surface: Surface, wanted: number): void {
  const { nx, ny, nz } = surface;
  const factor = wanted / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
  surface.nx = nx * factor;
  surface.ny = ny * factor;
  surface.nz = nz * factor;
}
