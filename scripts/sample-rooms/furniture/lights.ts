import type { Material } from '../material';
import { BRASS, SOFT_GLOW, WARM_GLOW, WARM_LIGHT, WHITE_PAINT } from '../palette';
import type { SphereLight } from '../room';
import { cylinder, lathe, tube } from '../shapes/round';
import type { Stage } from '../stage';
import { scale, type Vector } from '../vector';

/** A bulb of the usual warm white. */
export const warmBulb = (centre: Vector, strength: number, radius = 0.07): SphereLight => ({
  centre,
  radius,
  intensity: scale(WARM_LIGHT, strength),
});

/** A photographer's flash bounced off the wall behind the camera: broad and colourless. */
export const bouncedFlash = (centre: Vector, strength: number): SphereLight => ({
  centre,
  radius: 0.55,
  intensity: [strength, strength * 0.985, strength * 0.96],
});

/** A flush opal disc on the ceiling; `centre` lies on the ceiling. */
export function ceilingDisc(stage: Stage, centre: Vector, radius: number, glowing = true): void {
  cylinder(stage, WHITE_PAINT, [centre[0], centre[1] - 0.02, centre[2]], radius * 1.04, 0.02, 40);
  const steps = 8;
  const profile = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const angle = (step / steps) * (Math.PI / 2);
    return [radius * Math.sin(angle), -0.02 - 0.055 * Math.cos(angle)];
  });
  lathe(stage, glowing ? SOFT_GLOW : WHITE_PAINT, centre, profile, 40);
}

/** A bare bulb on a cable, as tenants leave it; `centre` lies on the ceiling. */
export function pendantCable(stage: Stage, [x, y, z]: Vector, drop: number): void {
  lathe(
    stage,
    WHITE_PAINT,
    [x, y, z],
    [
      [0.05, 0],
      [0.045, -0.02],
      [0.012, -0.045],
      [0, -0.045],
    ],
  );
  tube(
    stage,
    WHITE_PAINT,
    [
      [x, y, z],
      [x, y - drop, z],
    ],
    0.0035,
    8,
  );
  lathe(
    stage,
    WHITE_PAINT,
    [x, y - drop, z],
    [
      [0, 0.01],
      [0.02, 0.01],
      [0.022, -0.05],
      [0.018, -0.06],
    ],
  );
  lathe(
    stage,
    SOFT_GLOW,
    [x, y - drop, z],
    [
      [0.014, -0.06],
      [0.02, -0.075],
      [0.03, -0.1],
      [0.027, -0.125],
      [0.012, -0.14],
      [0, -0.143],
    ],
  );
}

export interface Shade {
  bottom: number;
  top: number;
  height: number;
}

/** A slightly conical cloth shade around `centre` (its lower rim's height). */
export function lampShade(
  stage: Stage,
  centre: Vector,
  { bottom, top, height }: Shade,
  material: Material = WARM_GLOW,
): void {
  lathe(
    stage,
    material,
    centre,
    [
      [bottom, 0],
      [top, height],
    ],
    40,
  );
}

/** A floor lamp standing at the current frame's origin; its bulb hangs at 1.5 m. */
export function floorLamp(stage: Stage, pole: Material = BRASS, shade: Material = WARM_GLOW): void {
  lathe(
    stage,
    pole,
    [0, 0, 0],
    [
      [0, 0],
      [0.15, 0],
      [0.15, 0.012],
      [0.14, 0.02],
      [0.03, 0.035],
      [0.015, 0.06],
    ],
    40,
  );
  tube(
    stage,
    pole,
    [
      [0, 0.03, 0],
      [0, 1.42, 0],
    ],
    0.012,
    16,
  );
  lampShade(stage, [0, 1.36, 0], { bottom: 0.24, top: 0.17, height: 0.32 }, shade);
}

/** A table lamp with a turned base, standing at the current frame's origin. */
export function tableLamp(stage: Stage, base: Material, shade: Material = WARM_GLOW): void {
  lathe(
    stage,
    base,
    [0, 0, 0],
    [
      [0, 0],
      [0.06, 0],
      [0.065, 0.01],
      [0.075, 0.06],
      [0.085, 0.11],
      [0.075, 0.16],
      [0.04, 0.2],
      [0.015, 0.22],
      [0.01, 0.3],
      [0, 0.3],
    ],
    32,
  );
  lampShade(stage, [0, 0.25, 0], { bottom: 0.15, top: 0.11, height: 0.19 }, shade);
}
