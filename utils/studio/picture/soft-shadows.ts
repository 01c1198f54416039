import { ShaderChunk } from 'three';

/** Metres between the near and far end of every shadow map; shaders know it as this number. */
export const SHADOW_DEPTH_METRES = 26;

/**
 * Shade that is soft and faint where what throws it is far away, as in a room whose light comes
 * from everywhere: a few sharp shadows a light would show as such. Takes the place of three's own
 * for depth maps (`BasicShadowMap`); a light's `shadow.radius` is the metres its map spans.
 */
const SOFT_SHADOWS = /* glsl */ `
#ifdef USE_SHADOWMAP

const int SHADOW_TAPS = 6;

// Lights asked for so far at this pixel, and how many of them reach it.
float lightsAsked = 0.0;
float lightsSeen = 0.0;

vec2 shadowTap( int i, float turn ) {
  float far = sqrt( ( float( i ) + 0.5 ) / float( SHADOW_TAPS ) );
  float angle = float( i ) * 2.39996 + turn;
  return far * vec2( cos( angle ), sin( angle ) );
}

// The part of the taps that something blocks, and how many metres it is away on the average.
vec2 shadowBlockers( sampler2D depths, vec3 place, float metres, float across, float turn ) {
  float count = 0.0;
  float away = 0.0;
  for ( int i = 0; i < SHADOW_TAPS; i ++ ) {
    float depth = texture2D( depths, place.xy + shadowTap( i, turn ) * metres / across ).r;
    float behind = ( place.z - depth ) * ${SHADOW_DEPTH_METRES}.0;
    if ( behind > 0.0 ) {
      count += 1.0;
      away += behind;
    }
  }
  return vec2( count / float( SHADOW_TAPS ), away / max( count, 1.0 ) );
}

float shadowOf( sampler2D depths, vec2 size, float intensity, float bias, float across, vec4 coord ) {
  vec3 place = coord.xyz / coord.w;
  place.z += bias;
  if ( any( lessThan( place, vec3( 0.0 ) ) ) || any( greaterThan( place, vec3( 1.0 ) ) ) ) return 1.0;
  float noise = fract( dot( gl_FragCoord.xy, vec2( 0.06711056, 0.00583715 ) ) );
  float turn = 6.2831853 * fract( 52.9829189 * noise + across * 17.3 );
  vec2 near = shadowBlockers( depths, place, 0.05, across, turn );
  if ( near.x == 0.0 ) return 1.0;
  float metres = clamp( near.y * 0.18, 0.5 * across / size.x, 0.5 );
  vec2 soft = shadowBlockers( depths, place, metres, across, turn + 1.0 );
  float fade = near.y / 2.3;
  return 1.0 - soft.x / ( 1.0 + fade * fade );
}

float softShadow( sampler2D depths, vec2 size, float intensity, float bias, float across, vec4 coord ) {
  float seen = shadowOf( depths, size, intensity, bias, across, coord );
  lightsAsked += 1.0;
  lightsSeen += seen;
  return seen;
}

#define getShadow softShadow
#endif
`;

let installed = false;

/** Makes every material built from here on use soft shadows. */
export function installSoftShadows(): void {
  if (installed) return;
  ShaderChunk.shadowmap_pars_fragment += SOFT_SHADOWS;
  installed = true;
}
