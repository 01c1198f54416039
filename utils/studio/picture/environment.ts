import {
  BackSide,
  BoxGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { LinearRgb } from '@/utils/restyle/colour';
import type { RoomLight } from './room-light';

const FACE_PIXELS = 64;
/** Light of walls where a white top shows 1, and of a window. */
const WALL = 0.72;
const WINDOW = 5;

/** What shiny parts mirror: a pale room with the photo's floor and a window where its light is. */
export function createEnvironment(
  renderer: WebGLRenderer,
  light: RoomLight,
): { texture: Texture; dispose: () => void } {
  const scene = new Scene();
  const wall = plain(light.white, WALL);
  const floor = plain(light.floor, 1);
  const box = new Mesh(new BoxGeometry(10, 6, 10), [wall, wall, wall, floor, wall, wall]);
  const window = new Mesh(new PlaneGeometry(4, 2.2), plain(light.white, WINDOW));
  window.material.side = DoubleSide;
  window.position.set(light.towards[0] * 4.5, 1, light.towards[2] * 4.5);
  window.lookAt(0, 1, 0);
  scene.add(box, window);
  const generator = new PMREMGenerator(renderer);
  const target = generator.fromScene(scene, 0.03, 0.1, 100, { size: FACE_PIXELS });
  generator.dispose();
  for (const part of [box, window]) part.geometry.dispose();
  for (const material of [wall, floor, window.material]) material.dispose();
  return { texture: target.texture, dispose: () => target.dispose() };
}

function plain([r, g, b]: LinearRgb, level: number): MeshBasicMaterial {
  const color = new Color().setRGB(r * level, g * level, b * level);
  return new MeshBasicMaterial({ color, side: BackSide });
}
