import {
  BoxGeometry,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshStandardMaterial,
  type Texture,
} from 'three';
import type { Pace } from '@/utils/restyle/pace';
import { rescaleCamera } from '../camera/projection';
import type { Calibration } from '../space';
import type { Engine } from './engine';
import type { RoomLight } from './room-light';
import { createIdleMaps, shareProgram } from './share-program';
import { drawLayers } from './stage';

const TINY = 24;

/**
 * Draws a box nobody sees, so that all shaders are built before somebody waits for a picture:
 * without a graphics chip that takes longer than a draft. What it returns keeps them.
 */
export async function warmUp(
  engine: Engine,
  { camera, room }: Calibration,
  light: RoomLight,
  environment: Texture,
  pace: Pace,
): Promise<{ dispose(): void }> {
  const idle = createIdleMaps();
  const geometry = new BoxGeometry(1, 1, 1);
  const corners = geometry.getAttribute('position').count;
  geometry.setAttribute('color', new Float32BufferAttribute(new Float32Array(corners * 3), 3));
  const material = new MeshStandardMaterial({ vertexColors: true, envMap: environment });
  const box = new Mesh(geometry, material);
  box.castShadow = true;
  box.receiveShadow = true;
  box.position.set(0, 0.5, room.back / 2);
  const furniture = new Group().add(box);
  shareProgram(furniture, idle);
  await drawLayers(
    engine,
    {
      camera: rescaleCamera(camera, TINY),
      room,
      furniture,
      light,
      softness: 0,
      reflects: false,
      effort: { fewestPasses: 1, mostPasses: 1, milliseconds: 0, shadowSize: TINY },
    },
    pace,
  );
  return {
    dispose() {
      geometry.dispose();
      material.dispose();
      idle.dispose();
    },
  };
}
