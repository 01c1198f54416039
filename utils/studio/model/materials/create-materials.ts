import {
  Color,
  DoubleSide,
  MeshStandardMaterial,
  type MeshStandardMaterialParameters,
  type Texture,
} from 'three';
import type { Finish, Weave } from '@/utils/studio/finish';
import { artTexture } from '../textures/art';
import { rugTexture } from '../textures/rug';
import { sized } from '../textures/to-texture';
import { addFuzz, type Fuzz } from './fuzz';
import {
  createOnce,
  fabricMaps,
  HEADROOM,
  pileNormals,
  stoneMap,
  wickerMaps,
  woodMaps,
} from './skins';

/** What a drawn surface needs to know beyond its finish: rugs and pictures are drawn whole. */
export interface Drawn {
  /** Width and depth (or height), metres. */
  size: readonly [number, number];
  hide?: boolean;
  seed: number;
}

export interface MaterialOptions {
  /** What glossy surfaces reflect: a prefiltered environment. */
  environment?: Texture;
}

/** Makes materials and keeps them: the same finish always gives the same material. */
export interface Materials {
  /** @param hangs before a window, so that daylight comes through */
  of(finish: Finish, drawn?: Drawn, hangs?: boolean): MeshStandardMaterial;
  /** Frees what the graphics card keeps. */
  dispose(): void;
}

export function createMaterials({ environment }: MaterialOptions = {}): Materials {
  const once = createOnce();
  const kept = new Map<string, MeshStandardMaterial>();
  return {
    of(finish, drawn, hangs = false) {
      const whole = finish.kind === 'rug' || finish.kind === 'art' ? drawn : undefined;
      const name = JSON.stringify([finish, whole, hangs]);
      const known = kept.get(name);
      if (known) return known;
      const material = createMaterial(finish, whole, hangs);
      material.vertexColors = true;
      if (environment) material.envMap = environment;
      kept.set(name, material);
      return material;
    },
    dispose() {
      for (const material of kept.values()) {
        material.map?.dispose();
        material.normalMap?.dispose();
        material.dispose();
      }
      kept.clear();
    },
  };

  function createMaterial(
    finish: Finish,
    drawn: Drawn = { size: [1, 1], seed: 1 },
    hangs = false,
  ): MeshStandardMaterial {
    switch (finish.kind) {
      case 'fabric':
        return createFabric(finish, hangs);
      case 'wood':
        return dielectric(
          { ...woodMaps(once, finish.grain), ...lifted(finish.colour) },
          finish.gloss,
          0.36,
        );
      case 'wicker':
        return dielectric(
          { ...wickerMaps(once), ...lifted(finish.colour), side: DoubleSide },
          0.15,
          0.3,
        );
      case 'stone':
        return dielectric({ map: stoneMap(once, finish.colour, finish.veins) }, finish.gloss, 0.45);
      case 'plain':
        return dielectric({ color: finish.colour, side: DoubleSide }, finish.gloss, 0.36);
      case 'metal':
        return new MeshStandardMaterial({
          color: finish.colour,
          metalness: 1,
          roughness: 0.62 - 0.5 * finish.gloss,
          envMapIntensity: 1,
        });
      case 'rug':
        return createRug(finish, drawn);
      case 'art':
        return dielectric(
          { map: sized(artTexture(finish, drawn.size, drawn.seed), ...drawn.size, true) },
          // Behind glass.
          0.7,
          0.5,
        );
      case 'glass':
        return new MeshStandardMaterial({
          color: finish.colour,
          transparent: true,
          opacity: 0.22,
          roughness: 0.04,
          envMapIntensity: 1.2,
          side: DoubleSide,
        });
      case 'mirror':
        return new MeshStandardMaterial({ color: '#eef1f2', metalness: 1, roughness: 0.03 });
      case 'shade':
        return new MeshStandardMaterial({
          color: finish.colour,
          roughness: 0.95,
          emissive: finish.colour,
          emissiveIntensity: finish.glow,
          envMapIntensity: 0.2,
          side: DoubleSide,
        });
      case 'foliage':
        return dielectric({ color: finish.colour, side: DoubleSide }, 0.35, 0.3);
    }
  }

  function createFabric(
    finish: Extract<Finish, { kind: 'fabric' }>,
    hangs: boolean,
  ): MeshStandardMaterial {
    const { roughness, fuzz, relief, reflects = 0.2, through = 0.06 } = cloths[finish.weave];
    const material = new MeshStandardMaterial({
      ...fabricMaps(once, finish),
      ...(finish.pattern && finish.second ? lifted('#ffffff') : lifted(finish.colour)),
      roughness,
      envMapIntensity: reflects,
    });
    material.normalScale.setScalar(relief);
    if (fuzz) addFuzz(material, { ...fuzz, through: hangs ? through : 0 });
    return material;
  }

  function createRug(finish: Extract<Finish, { kind: 'rug' }>, drawn: Drawn): MeshStandardMaterial {
    const map = sized(rugTexture(finish, drawn), ...drawn.size, true);
    const material = new MeshStandardMaterial({
      map,
      normalMap: pileNormals(once, drawn.hide ? 'flat' : finish.pile),
      roughness: 1,
      envMapIntensity: 0.15,
    });
    addFuzz(material, { amount: finish.pile === 'shag' ? 0.3 : 0.15, power: 3 });
    return material;
  }
}

interface Cloth {
  roughness: number;
  fuzz?: Fuzz;
  relief: number;
  reflects?: number;
  /** Daylight that a curtain of it lets through. */
  through?: number;
}

const cloths: Record<Weave, Cloth> = {
  linen: { roughness: 0.95, fuzz: { amount: 0.18, power: 3 }, relief: 0.8, through: 0.3 },
  cotton: { roughness: 0.92, fuzz: { amount: 0.15, power: 3 }, relief: 0.7, through: 0.26 },
  wool: { roughness: 1, fuzz: { amount: 0.3, power: 2.6 }, relief: 0.8 },
  boucle: { roughness: 1, fuzz: { amount: 0.25, power: 2.6 }, relief: 1 },
  velvet: { roughness: 0.8, fuzz: { amount: 1.5, power: 2.6 }, relief: 0.6 },
  corduroy: { roughness: 0.95, fuzz: { amount: 0.4, power: 2.6 }, relief: 0.9 },
  leather: { roughness: 0.38, relief: 0.6, reflects: 0.32 },
  knit: { roughness: 1, fuzz: { amount: 0.25, power: 2.6 }, relief: 1 },
  sheepskin: { roughness: 1, fuzz: { amount: 0.4, power: 2.2 }, relief: 1 },
};

/** Colour maps are made darker than they should be, so that threads may be lighter than the colour. */
function lifted(colour: string): { color: Color } {
  return { color: new Color(colour).multiplyScalar(HEADROOM ** 2.2) };
}

function dielectric(
  parameters: MeshStandardMaterialParameters,
  gloss: number,
  reflects: number,
): MeshStandardMaterial {
  return new MeshStandardMaterial({
    ...parameters,
    roughness: 0.95 - 0.8 * gloss,
    envMapIntensity: reflects,
  });
}
