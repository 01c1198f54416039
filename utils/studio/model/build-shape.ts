import type { BufferGeometry } from 'three';
import type { Shape } from '../pieces/shape';
import type { ShapeOptions } from './options';
import { buildBooks } from './shapes/books';
import { buildBox } from './shapes/box';
import { buildCloth } from './shapes/cloth';
import { buildCurtain } from './shapes/curtain';
import { buildCushion } from './shapes/cushion';
import { buildCylinder } from './shapes/cylinder';
import { buildLathe } from './shapes/lathe';
import { buildPanel } from './shapes/panel';
import { buildPicture } from './shapes/picture';
import { buildPillow } from './shapes/pillow';
import { buildPlant } from './shapes/plant';
import { buildRod } from './shapes/rod';
import { buildRug } from './shapes/rug';
import { buildSphere } from './shapes/sphere';
import { buildTube } from './shapes/tube';

/**
 * The surface of a shape: positions in metres with its lower middle at the origin, normals, uv in
 * metres, and colours that tint its material. The same seed gives the same surface.
 */
export function buildShape(shape: Shape, options: ShapeOptions): BufferGeometry {
  switch (shape.kind) {
    case 'box':
      return buildBox(shape, options);
    case 'cushion':
      return buildCushion(shape, options);
    case 'pillow':
      return buildPillow(shape, options);
    case 'cylinder':
      return buildCylinder(shape, options);
    case 'lathe':
      return buildLathe(shape, options);
    case 'tube':
      return buildTube(shape, options);
    case 'rod':
      return buildRod(shape, options);
    case 'panel':
      return buildPanel(shape, options);
    case 'cloth':
      return buildCloth(shape, options);
    case 'curtain':
      return buildCurtain(shape, options);
    case 'rug':
      return buildRug(shape, options);
    case 'sphere':
      return buildSphere(shape, options);
    case 'plant':
      return buildPlant(shape, options);
    case 'picture':
      return buildPicture(shape);
    case 'books':
      return buildBooks(shape, options);
  }
}
