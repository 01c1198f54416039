import {
  Group,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
  type Vector3,
} from 'three';
import type { Room } from '../space';
import { BEAMS_PER_PASS } from './light-set';

/** Where the photo shows no side wall, and above and behind everything that is in the photo. */
const FAR_SIDE = 9;
const TALL = 12;
const BEHIND = 4;

/**
 * The room's floor and walls as receivers of shadows. They overshoot the picture, since a border
 * inside it would show as a line. Shade is soft and faint where what throws it is far away, as in
 * a room whose light comes from everywhere; a few sharp shadows wouldn't be. Drawn, red holds the light that arrives and green what would
 * arrive in the empty room, both summed over all lights.
 */
export function createRoomPlanes(
  { left, right, back, front }: Room,
  spans: readonly Vector3[],
): { group: Group; dispose: () => void } {
  const group = new Group();
  const material = shadeMaterial(spans);
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
    material.dispose();
  };
  return { group, dispose };
}

function shadeMaterial(spans: readonly Vector3[]): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...UniformsUtils.clone(UniformsLib.lights), spans: { value: spans } },
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
uniform vec3 spans[ ${BEAMS_PER_PASS} ];
varying vec3 vFacing;

const int TAPS = 8;
const float SEARCH_METRES = 0.12;
const float SOFTER_PER_METRE = 0.22;
const float HALF_AS_DARK_METRES = 1.5;

vec2 tapAt( int i, float turn ) {
  float far = sqrt( ( float( i ) + 0.5 ) / float( TAPS ) );
  float angle = float( i ) * 2.39996 + turn;
  return far * vec2( cos( angle ), sin( angle ) );
}

// Part of the taps that something blocks, and how many metres it is away on the average.
vec2 blockers( sampler2D depths, vec3 place, vec3 span, float metres, float turn ) {
  float count = 0.0;
  float away = 0.0;
  for ( int i = 0; i < TAPS; i ++ ) {
    float depth = texture2D( depths, place.xy + tapAt( i, turn ) * metres / span.xy ).r;
    float behind = ( place.z - depth ) * span.z;
    if ( behind > 0.008 ) {
      count += 1.0;
      away += behind;
    }
  }
  return vec2( count / float( TAPS ), away / max( count, 1.0 ) );
}

float shadeFrom( sampler2D depths, vec4 coord, vec3 span ) {
  vec3 place = coord.xyz / coord.w;
  if ( any( lessThan( place, vec3( 0.0 ) ) ) || any( greaterThan( place, vec3( 1.0 ) ) ) ) return 0.0;
  float turn = PI2 * fract( 52.9829189 * fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) ) );
  vec2 near = blockers( depths, place, span, SEARCH_METRES, turn );
  if ( near.x == 0.0 ) return 0.0;
  float metres = clamp( near.y * SOFTER_PER_METRE, 0.004, 0.5 );
  vec2 soft = blockers( depths, place, span, metres, turn + 1.0 );
  float away = near.y / HALF_AS_DARK_METRES;
  return soft.x / ( 1.0 + away * away );
}

void main() {
  float lit = 0.0;
  float all = 0.0;
  vec3 facing = normalize( vFacing );
  #if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
  float falls;
  #pragma unroll_loop_start
  for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
    falls = max( dot( facing, directionalLights[ i ].direction ), 0.0 ) * directionalLights[ i ].color.g;
    all += falls;
    if ( falls > 0.0 ) lit += falls * ( 1.0 - shadeFrom( directionalShadowMap[ i ], vDirectionalShadowCoord[ i ], spans[ i ] ) );
  }
  #pragma unroll_loop_end
  #endif
  gl_FragColor = vec4( lit, all, 0.0, 1.0 );
}`;
