import {
  type Box3,
  DirectionalLight,
  Group,
  type Object3D,
  Vector3,
  type WebGLRenderer,
} from 'three';
import { BEAMS_PER_PASS, type Beam } from './light-set';
import { SHADOW_DEPTH_METRES } from './soft-shadows';

/** The lights of one pass with their shadow maps, used again by every pass. */
export interface BeamLights {
  group: Group;
  /** Points the lights along the beams; the next picture draws their shadow maps first. */
  aim(beams: readonly Beam[], lit: Box3): void;
  /** Puts out what comes from the floor; walls show no shadow of it. */
  dimFloor(): void;
  dispose(): void;
}

/** @param shadowSize pixels of a shadow map's side */
export function createBeamLights(renderer: WebGLRenderer, shadowSize: number): BeamLights {
  const group = new Group();
  const lights = Array.from({ length: BEAMS_PER_PASS }, () => createLight(group, shadowSize));
  return {
    group,
    aim(beams, lit) {
      for (const [i, light] of lights.entries()) {
        aimLight(light, beams[i], lit);
        light.shadow.needsUpdate = true;
      }
      renderer.shadowMap.needsUpdate = true;
    },
    dimFloor() {
      for (const light of lights) if (light.position.y < 0) light.intensity = 0;
    },
    dispose() {
      for (const light of lights) light.dispose();
    },
  };
}

/** Lets what lies flat on the floor throw no shadow up into the room. */
export function letFloorLightPass(flat: Object3D): void {
  flat.traverse((part) => {
    part.onBeforeShadow = (_renderer, _object, _camera, light, geometry) => {
      if (light.position.y < 0) geometry.setDrawRange(0, 0);
    };
    part.onAfterShadow = (_renderer, _object, _camera, _light, geometry) => {
      geometry.setDrawRange(0, Number.POSITIVE_INFINITY);
    };
  });
}

function createLight(group: Group, shadowSize: number): DirectionalLight {
  const light = new DirectionalLight();
  light.castShadow = true;
  light.shadow.autoUpdate = false;
  light.shadow.mapSize.set(shadowSize, shadowSize);
  group.add(light, light.target);
  return light;
}

const centre = new Vector3();
const corner = new Vector3();

/** Fits the shadow map around what throws shadows, seen from the light. */
function aimLight(light: DirectionalLight, { direction, colour }: Beam, lit: Box3): void {
  lit.getCenter(centre);
  const reach = lit.min.distanceTo(lit.max) / 2 + 0.2;
  light.intensity = 1;
  light.color.setRGB(...colour);
  light.target.position.copy(centre);
  light.position
    .set(...direction)
    .multiplyScalar(reach + 0.5)
    .add(centre);
  const view = light.shadow.camera;
  view.position.copy(light.position);
  view.lookAt(centre);
  view.updateMatrixWorld(true);
  const toView = view.matrixWorld.clone().invert();
  let half = 0;
  for (let i = 0; i < 8; i++) {
    corner.set(
      i & 1 ? lit.max.x : lit.min.x,
      i & 2 ? lit.max.y : lit.min.y,
      i & 4 ? lit.max.z : lit.min.z,
    );
    corner.applyMatrix4(toView);
    half = Math.max(half, Math.abs(corner.x), Math.abs(corner.y));
  }
  const near = 0.1;
  Object.assign(view, { left: -half, right: half, top: half, bottom: -half });
  Object.assign(view, { near, far: near + SHADOW_DEPTH_METRES });
  view.updateProjectionMatrix();
  const texel = (2 * half) / light.shadow.mapSize.x;
  light.shadow.radius = 2 * half;
  light.shadow.bias = -0.008 / SHADOW_DEPTH_METRES;
  light.shadow.normalBias = Math.max(0.004, 1.4 * texel);
}
