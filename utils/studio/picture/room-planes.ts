import {
  Group,
  type Material,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
} from 'three';
import type { Room } from '../space';

/** Where the photo shows no side wall, and above and behind everything that is in the photo. */
const FAR_SIDE = 9;
const TALL = 12;
const BEHIND = 4;

/**
 * The room's floor and walls as receivers of shadows. They overshoot the picture, since a border
 * inside it would show as a line. Drawn, red holds the light that arrives and green what would
 * arrive in the empty room, both summed over all lights.
 */
export function createRoomPlanes(
  { left, right, back, front }: Room,
  material: Material,
): { group: Group; dispose: () => void } {
  const group = new Group();
  const [from, to] = [left ?? -FAR_SIDE, right ?? FAR_SIDE];
  const near = Math.max(front, 0) + BEHIND;
  const place = (width: number, height: number, x: number, y: number, z: number) => {
    const plane = new Mesh(new PlaneGeometry(width, height), material);
    plane.position.set(x, y, z);
    plane.receiveShadow = true;
    group.add(plane);
    return plane;
  };
  const depth = near - back;
  const middleZ = (near + back) / 2;
  place(to - from, depth, (from + to) / 2, 0, middleZ).rotation.x = -Math.PI / 2;
  place(to - from, TALL, (from + to) / 2, TALL / 2, back);
  if (left !== undefined) place(depth, TALL, left, TALL / 2, middleZ).rotation.y = Math.PI / 2;
  if (right !== undefined) place(depth, TALL, right, TALL / 2, middleZ).rotation.y = -Math.PI / 2;
  const dispose = () => {
    for (const plane of group.children) if (plane instanceof Mesh) plane.geometry.dispose();
  };
  return { group, dispose };
}

/** What draws the planes: one for all pictures, since building its shader takes a while. */
export function shadeMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: UniformsUtils.clone(UniformsLib.lights),
    lights: true,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  });
}

const VERTEX = /* glsl */ `
#include <common>
#include <shadowmap_pars_vertex>
varying vec3 vFacing;
void main() {
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  vFacing = normalize( transformedNormal );
  #include <begin_vertex>
  #include <project_vertex>
  #include <worldpos_vertex>
  #include <shadowmap_vertex>
}`;

const FRAGMENT = /* glsl */ `
#include <common>
#include <packing>
#include <lights_pars_begin>
#include <shadowmap_pars_fragment>
varying vec3 vFacing;

void main() {
  float lit = 0.0;
  float all = 0.0;
  vec3 facing = normalize( vFacing );
  #if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
  DirectionalLightShadow at;
  float falls;
  #pragma unroll_loop_start
  for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
    at = directionalLightShadows[ i ];
    falls = max( dot( facing, directionalLights[ i ].direction ), 0.0 ) * directionalLights[ i ].color.g;
    all += falls;
    if ( falls > 0.0 ) lit += falls * getShadow( directionalShadowMap[ i ], at.shadowMapSize, 1.0, at.shadowBias, at.shadowRadius, vDirectionalShadowCoord[ i ] );
  }
  #pragma unroll_loop_end
  #endif
  gl_FragColor = vec4( lit, all, 0.0, 1.0 );
}`;
