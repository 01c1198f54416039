import {
  Float32BufferAttribute,
  Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
  Scene,
  type Texture,
} from 'three';
import type { Calibration } from '../space';
import { createBeamLights } from './beam-lights';
import type { Engine } from './engine';
import { createLens } from './lens';
import { createRoomPlanes } from './room-planes';
import { createIdleMaps, shareProgram } from './share-program';

/**
 * Asks for the shaders that every picture needs. The browser builds them beside this thread, which
 * has the furniture to build; without a graphics chip both take about as long.
 * @returns what keeps them
 */
export function buildShaders(
  { renderer, shade, adding, flat }: Engine,
  { camera, room }: Calibration,
  environment: Texture,
): { dispose(): void } {
  const idle = createIdleMaps();
  const sheet = new PlaneGeometry(1, 1);
  const corners = sheet.getAttribute('position').count;
  sheet.setAttribute('color', new Float32BufferAttribute(new Float32Array(corners * 3), 3));
  const material = new MeshStandardMaterial({ vertexColors: true, envMap: environment });
  const furniture = new Mesh(sheet, material);
  shareProgram(furniture, idle);
  const lights = createBeamLights(renderer, 1);
  const planes = createRoomPlanes(room, shade);
  const lens = createLens(camera);
  renderer.compile(
    new Scene().add(furniture, new Mesh(sheet, flat), planes.group, lights.group),
    lens,
  );
  renderer.compile(new Scene().add(new Mesh(sheet, adding)), lens);
  planes.dispose();
  lights.dispose();
  return {
    dispose() {
      for (const thing of [sheet, material, idle]) thing.dispose();
    },
  };
}
