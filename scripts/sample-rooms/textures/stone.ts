import { type Finish, type Material, setColour, solid } from '../material';
import { fractalNoise, noise } from '../noise';
import { mix, smoothstep, type Vector } from '../vector';

/** Speckled worktop (granite or laminate that imitates it). */
export function granite(base: Vector, speckle: Vector, finish: Finish): Material {
  return solid((surface) => {
    const { u, v } = surface;
    const dots = smoothstep(0.55, 0.75, noise(u * 260, v * 260, 61));
    const cloud = fractalNoise(u * 30, v * 30, 3, 63);
    setColour(surface, mix(base, speckle, 0.55 * dots + 0.3 * cloud));
  }, finish);
}

/** An abstract print: a few calm fields of colour; `u`, `v` in metres. */
export function abstractPrint(paper: Vector, fields: readonly Vector[], size: number): Material {
  return solid((surface) => {
    const [x, y] = [surface.u / size, surface.v / size];
    let rgb = paper;
    fields.forEach((field, index) => {
      const [cx, cy] = [0.32 + 0.21 * index, 0.62 - 0.17 * index];
      const wobble = 0.09 * (fractalNoise(x * 3 + index, y * 3, 2, 71 + index) - 0.5);
      const reach = Math.hypot(x - cx, (y - cy) * 0.8) + wobble;
      rgb = mix(rgb, field, 0.9 * (1 - smoothstep(0.22, 0.23, reach)));
    });
    setColour(surface, rgb);
  });
}
