import { colour } from './colour';
import { glass, glow, metal, plain, sheer, solid } from './material';

/** Materials that more than one room uses. */
export const WHITE_PAINT = solid(plain(colour('#f1f0ec')), { specular: 0.04, roughness: 0.22 });
export const WHITE_PLASTIC = solid(plain(colour('#efefed')), { specular: 0.045, roughness: 0.15 });
export const WHITE_CERAMIC = solid(plain(colour('#f4f4f2')), { specular: 0.05, roughness: 0.035 });
export const BLACK_PLASTIC = solid(plain(colour('#1b1b1c')), { specular: 0.045, roughness: 0.2 });
export const BLACK_GLASS = solid(plain(colour('#08080a')), { specular: 0.05, roughness: 0.02 });
export const CHROME = metal([0.82, 0.83, 0.85], 0.06);
export const STEEL = metal([0.66, 0.66, 0.65], 0.16);
export const BRASS = metal([0.83, 0.62, 0.3], 0.14);
export const MIRROR = metal([0.9, 0.92, 0.91], 0);
export const CLEAR_GLASS = glass([0.96, 0.98, 0.97]);
export const SHEER_WHITE = sheer(plain([0.6, 0.6, 0.58]), 0.42);
export const WARM_GLOW = glow([1, 0.8, 0.56], 4.2);
export const SOFT_GLOW = glow([1, 0.9, 0.76], 3);
export const DARK_SOIL = solid(plain(colour('#3a2c22')));
export const LEAF = solid(plain(colour('#4d6b3a')), { specular: 0.04, roughness: 0.35 });
export const WARM_LIGHT = [1, 0.74, 0.46] as const;
