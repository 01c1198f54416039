import { DataTexture, DoubleSide, Mesh, MeshStandardMaterial, type Object3D } from 'three';
import { addFuzz } from '../model/materials/fuzz';

/**
 * Gives all materials the same features, idle where they aren't wanted, so that they are drawn by
 * one shader: a processor takes longer to build a second one than to draw a draft.
 */
export function shareProgram(object: Object3D, { white, level }: IdleMaps): void {
  object.traverse((part) => {
    if (!(part instanceof Mesh && part.material instanceof MeshStandardMaterial)) return;
    const { material } = part;
    material.map ??= white;
    material.normalMap ??= level;
    material.side = DoubleSide;
    if (!material.userData.isFuzzy) addFuzz(material, { amount: 0, power: 3 });
  });
}

/** Maps that change nothing. */
export interface IdleMaps {
  white: DataTexture;
  level: DataTexture;
  dispose(): void;
}

export function createIdleMaps(): IdleMaps {
  const white = onePixel([255, 255, 255, 255]);
  const level = onePixel([128, 128, 255, 255]);
  return {
    white,
    level,
    dispose() {
      white.dispose();
      level.dispose();
    },
  };
}

function onePixel(colour: readonly number[]): DataTexture {
  const texture = new DataTexture(Uint8Array.from(colour), 1, 1);
  texture.needsUpdate = true;
  return texture;
}
