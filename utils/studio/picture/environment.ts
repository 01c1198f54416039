import {
  BackSide,
  BoxGeometry,
  Color,
  DataTexture,
  DoubleSide,
  LinearFilter,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SRGBColorSpace,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { LinearRgb } from '@/utils/restyle/colour';
import type { Pixels } from '@/utils/restyle/pixels';
import { scaleDown } from '@/utils/restyle/scale-down';
import type { RoomLight } from './room-light';

const FACE_PIXELS = 128;
const PHOTO_PIXELS = 192;
/** Light of a ceiling where a white top shows 1, and of a window. */
const CEILING = 0.72;
const WINDOW = 4;

/**
 * What shiny parts mirror: a room with the photo on its walls, the floor's colour, a pale ceiling
 * and a window where the light comes from.
 * @param exposure light of a white top in the photo, which counts as 1 here
 */
export function createEnvironment(
  renderer: WebGLRenderer,
  light: RoomLight,
  photo: Pixels,
  exposure: number,
): { texture: Texture; dispose: () => void } {
  const scene = new Scene();
  const picture = textureOf(scaleDown(photo, PHOTO_PIXELS));
  const wall = new MeshBasicMaterial({ map: picture, side: BackSide });
  wall.color.setScalar(1 / exposure);
  const [floor, ceiling] = [plain(light.floor, 1), plain(light.white, CEILING)];
  const box = new Mesh(new BoxGeometry(10, 6, 10), [wall, wall, ceiling, floor, wall, wall]);
  const window = new Mesh(new PlaneGeometry(3, 1.8), plain(light.white, WINDOW));
  window.material.side = DoubleSide;
  window.position.set(light.towards[0] * 4.5, 1, light.towards[2] * 4.5);
  window.lookAt(0, 1, 0);
  scene.add(box, window);
  const generator = new PMREMGenerator(renderer);
  const target = generator.fromScene(scene, 0.01, 0.1, 100, { size: FACE_PIXELS });
  generator.dispose();
  for (const part of [box, window]) part.geometry.dispose();
  for (const thing of [wall, floor, ceiling, window.material, picture]) thing.dispose();
  return { texture: target.texture, dispose: () => target.dispose() };
}

function textureOf({ width, height, data }: Pixels): Texture {
  const texture = new DataTexture(new Uint8Array(data), width, height);
  texture.colorSpace = SRGBColorSpace;
  texture.flipY = true;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function plain([r, g, b]: LinearRgb, level: number): MeshBasicMaterial {
  const color = new Color().setRGB(r * level, g * level, b * level);
  return new MeshBasicMaterial({ color, side: BackSide });
}
