import type { MeshStandardMaterial } from 'three';

/** How loose fibres catch light where a cloth is seen at a slant. */
export interface Fuzz {
  /** Extra light at the rim, as a part of the colour. */
  amount: number;
  /** How narrow the rim is. */
  power: number;
}

/** Cheaper than a sheen lobe, and enough for cloth seen from across a room. */
export function addFuzz(material: MeshStandardMaterial, { amount, power }: Fuzz): void {
  const lift = `diffuseColor.rgb *= 1.0 + ${amount.toFixed(3)} * pow(1.0 - clamp(abs(dot(normal, normalize(vViewPosition))), 0.0, 1.0), ${power.toFixed(2)});`;
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <lights_physical_fragment>',
      `${lift}\n#include <lights_physical_fragment>`,
    );
  };
  material.customProgramCacheKey = () => lift;
}
