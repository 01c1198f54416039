import type { Surface } from './surface';
import type { Vector } from './vector';

/** Writes the colour (and whatever else varies) of the surface at its `u`, `v`. */
export type Texture = (surface: Surface) => void;

export interface Material {
  /** Writes all optical properties; called once per hit. */
  shade: Texture;
  /** Height in metres at texture coordinates; tilts the normal seen by the camera. */
  bump?: (u: number, v: number) => number;
  /** False for what light should pass unhindered: glass, lampshades. */
  castsShadow: boolean;
}

export interface Finish {
  roughness?: number;
  /** Reflectance at normal incidence; 0.04 is varnish or plastic. */
  specular?: number;
  bump?: (u: number, v: number) => number;
}

export const setColour = (surface: Surface, [red, green, blue]: Vector, gain = 1): void => {
  surface.red = red * gain;
  surface.green = green * gain;
  surface.blue = blue * gain;
};

/** One colour everywhere. */
export const plain =
  (rgb: Vector): Texture =>
  (surface) =>
    setColour(surface, rgb);

/** Any texture with a matte or varnished finish. */
export function solid(texture: Texture, finish: Finish = {}): Material {
  const { roughness = 0.4, specular = 0, bump } = finish;
  const shade: Texture = (surface) => {
    surface.roughness = roughness;
    surface.specular = specular;
    texture(surface);
  };
  return { shade, castsShadow: true, ...(bump && { bump }) };
}

export function metal(rgb: Vector, roughness: number): Material {
  const shade: Texture = (surface) => {
    setColour(surface, rgb);
    surface.metal = true;
    surface.roughness = roughness;
  };
  return { shade, castsShadow: true };
}

export const glass = (tint: Vector): Material => ({
  shade: (surface) => {
    setColour(surface, tint);
    surface.glass = true;
  },
  castsShadow: false,
});

/** Thin cloth that lets `translucency` of its diffuse light through. */
export const sheer = (texture: Texture, translucency: number): Material => ({
  shade: (surface) => {
    texture(surface);
    surface.translucency = translucency;
  },
  castsShadow: true,
});

/** A lit shade or bulb: seen glowing, while a `SphereLight` inside does the lighting. */
export const glow = (rgb: Vector, emission: number): Material => ({
  shade: (surface) => {
    setColour(surface, rgb);
    surface.emission = emission;
  },
  castsShadow: false,
});
