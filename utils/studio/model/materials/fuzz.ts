import { type MeshStandardMaterial, Vector3 } from 'three';

/** How loose fibres catch light where a cloth is seen at a slant. */
export interface Fuzz {
  /** Extra light at the rim, as a part of the colour. */
  amount: number;
  /** How narrow the rim is. */
  power: number;
  /** Daylight that comes through from behind, as a part of the colour. */
  through?: number;
}

const LIFT = `diffuseColor.rgb *= 1.0 + fuzz.x * pow(1.0 - clamp(abs(dot(normal, normalize(vViewPosition))), 0.0, 1.0), fuzz.y);
totalEmissiveRadiance += diffuseColor.rgb * fuzz.z;`;

/**
 * Cheaper than a sheen lobe, and enough for cloth seen from across a room. A uniform, so that all
 * cloths share one shader: without a graphics chip each takes as long to build as a small picture.
 */
export function addFuzz(
  material: MeshStandardMaterial,
  { amount, power, through = 0 }: Fuzz,
): void {
  material.onBeforeCompile = (shader) => {
    shader.uniforms.fuzz = { value: new Vector3(amount, power, through) };
    shader.fragmentShader = `uniform vec3 fuzz;\n${shader.fragmentShader.replace(
      '#include <lights_physical_fragment>',
      `${LIFT}\n#include <lights_physical_fragment>`,
    )}`;
  };
  material.customProgramCacheKey = () => 'fuzz';
  material.userData.isFuzzy = true;
}
