import {
  BasicShadowMap,
  DoubleSide,
  LinearSRGBColorSpace,
  MeshBasicMaterial,
  NoToneMapping,
  type ShaderMaterial,
  WebGLRenderer,
} from 'three';
import { addingMaterial } from './light-sums';
import { shadeMaterial } from './room-planes';
import { installSoftShadows } from './soft-shadows';

/** What draws: one WebGL context and what it can do. */
export interface Engine {
  renderer: WebGLRenderer;
  /** Drawn by the processor: hundreds of times slower than a graphics chip. */
  software: boolean;
  /** Sums of light are kept in 32 bits; 16 otherwise, which do for the few passes of a processor. */
  wideSums: boolean;
  /** Materials of our own, kept from picture to picture with their shaders. */
  shade: ShaderMaterial;
  adding: ShaderMaterial;
  flat: MeshBasicMaterial;
  /** As `flat`, but black. */
  dark: MeshBasicMaterial;
  /** What keeps the shaders of furniture, once they are asked for. */
  shaders?: { dispose(): void };
  dispose(): void;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Starts WebGL2 on the canvas. Nothing is drawn on it: pictures are read from memory.
 * @param asHardware work as with a graphics chip, whatever draws
 * @throws Error when the browser offers no WebGL2
 */
export function startEngine(canvas: OffscreenCanvas, asHardware = false): Engine {
  installSoftShadows();
  const renderer = new WebGLRenderer({ canvas, antialias: false, alpha: true, depth: false });
  renderer.setPixelRatio(1);
  renderer.setSize(1, 1, false);
  renderer.setClearColor(0, 0);
  renderer.autoClear = false;
  renderer.toneMapping = NoToneMapping;
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.shadowMap.enabled = true;
  // Soft shadows read depths, which other types of maps hide.
  renderer.shadowMap.type = BasicShadowMap;
  renderer.shadowMap.autoUpdate = false;
  const context = renderer.getContext();
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name = names ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
  const software = !asHardware && SOFTWARE.test(name);
  const kept = {
    shade: shadeMaterial(),
    adding: addingMaterial(),
    flat: new MeshBasicMaterial({ side: DoubleSide }),
    dark: new MeshBasicMaterial({ side: DoubleSide, color: 0 }),
  };
  const engine: Engine = {
    renderer,
    ...kept,
    software,
    wideSums: !software && renderer.extensions.has('EXT_float_blend'),
    dispose() {
      for (const thing of [...Object.values(kept), engine.shaders]) thing?.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
  return engine;
}
