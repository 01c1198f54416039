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
    if (material.userData.isShared) return;
    material.userData.isShared = true;
    if (!material.userData.isFuzzy) addFuzz(material, { amount: 0, power: 3 });
    fitToRoom(material);
  });
}

/** A room's light is large and soft: in a mirror its few stand-ins would be seen as lamps. */
const BRIGHTEST_GLINT = '0.8';

/** What a room hides from the lights mirrors less of it; three's own reflections know no shade. */
const DIM_REFLECTIONS = /* glsl */ `
#include <lights_fragment_end>
#ifdef USE_SHADOWMAP
  float open = mix( 0.3, 1.0, min( 1.0, 2.0 * lightsSeen / max( lightsAsked, 1.0 ) ) );
  reflectedLight.indirectSpecular *= open;
  reflectedLight.indirectDiffuse *= open;
#endif
reflectedLight.directSpecular = min( reflectedLight.directSpecular, vec3( ${BRIGHTEST_GLINT} ) );`;

/** The back of a sheet is moved out of its own shadow towards the eye, as its front is. */
const FACE_EYE = /* glsl */ `
if ( dot( transformedNormal, mvPosition.xyz ) > 0.0 ) transformedNormal = - transformedNormal;
#include <shadowmap_vertex>`;

function fitToRoom(material: MeshStandardMaterial): void {
  const fuzzy = material.onBeforeCompile;
  material.onBeforeCompile = (shader, renderer) => {
    fuzzy.call(material, shader, renderer);
    shader.vertexShader = shader.vertexShader.replace('#include <shadowmap_vertex>', FACE_EYE);
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <lights_fragment_end>',
      DIM_REFLECTIONS,
    );
  };
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
