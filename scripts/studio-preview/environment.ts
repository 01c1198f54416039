import {
  BackSide,
  BoxGeometry,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';

/** What shiny surfaces of a studio reflect: a pale room with a bright window and a brown floor. */
export function createEnvironment(renderer: WebGLRenderer): Texture {
  const scene = new Scene();
  const room = new Mesh(
    new BoxGeometry(8, 3, 8),
    [0.75, 0.75, 1.1, 0.3, 0.75, 0.75].map((light) => {
      const material = new MeshBasicMaterial({ side: BackSide });
      material.color.setScalar(light);
      return material;
    }),
  );
  const glass = new MeshBasicMaterial();
  glass.color.setScalar(6);
  const window = new Mesh(new BoxGeometry(0.1, 1.6, 3), glass);
  window.position.set(-3.9, 0.3, 0.5);
  scene.add(room, window);
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromScene(scene, 0.03);
  generator.dispose();
  return texture;
}
