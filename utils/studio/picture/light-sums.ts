import {
  AddEquation,
  Camera,
  CustomBlending,
  FloatType,
  HalfFloatType,
  Mesh,
  NearestFilter,
  OneFactor,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
} from 'three';
import type { Engine } from './engine';

/** A picture that is the sum of many: draw one into `sketch`, then `add` it to a sum. */
export interface LightSums {
  sketch: WebGLRenderTarget;
  newSum(): Sum;
  dispose(): void;
}

export interface Sum {
  /** Adds what is in the sketch, times `weight`. */
  add(weight: number): void;
  /** Forgets what was added, to sum up something else in the same memory. */
  restart(): void;
  /** Waits without blocking until all that was drawn so far is done. */
  settled(): Promise<void>;
  /** Red, green, blue and alpha per pixel, rows from the top. */
  read(): Promise<Float32Array>;
}

/** One light can't outshine this; a stray highlight would outlive the averaging as a spark. */
const BRIGHTEST = 12;

export function createLightSums(engine: Engine, width: number, height: number): LightSums {
  const { renderer } = engine;
  const sketch = new WebGLRenderTarget(width, height, {
    type: HalfFloatType,
    samples: engine.software ? 0 : 4,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  });
  const material = engine.adding;
  const sheet = new Mesh(new PlaneGeometry(2, 2), material);
  sheet.frustumCulled = false;
  const scene = new Scene();
  scene.add(sheet);
  const camera = new Camera();
  const targets: WebGLRenderTarget[] = [];
  const newSum = (): Sum => {
    const target = new WebGLRenderTarget(width, height, {
      type: engine.wideSums ? FloatType : HalfFloatType,
      depthBuffer: false,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
    });
    targets.push(target);
    const restart = () => {
      renderer.setRenderTarget(target);
      renderer.clear();
    };
    restart();
    return {
      restart,
      add(weight) {
        material.uniforms.sketch.value = sketch.texture;
        material.uniforms.weight.value = weight;
        renderer.setRenderTarget(target);
        renderer.render(scene, camera);
      },
      async settled() {
        await readTarget(engine, target, 1, 1);
      },
      read: async () => turnedOver(await readTarget(engine, target, width, height), width, height),
    };
  };
  return {
    sketch,
    newSum,
    dispose() {
      for (const target of [sketch, ...targets]) target.dispose();
      sheet.geometry.dispose();
    },
  };
}

async function readTarget(
  { renderer, wideSums }: Engine,
  target: WebGLRenderTarget,
  width: number,
  height: number,
): Promise<Float32Array> {
  const size = width * height * 4;
  if (wideSums) {
    const values = new Float32Array(size);
    await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, values);
    return values;
  }
  const halves = new Uint16Array(size);
  await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, halves);
  return Float32Array.from(halves, floatOfHalf);
}

function floatOfHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** WebGL counts rows from the bottom. */
function turnedOver(values: Float32Array, width: number, height: number): Float32Array {
  const length = width * 4;
  const row = new Float32Array(length);
  for (let y = 0; y < height >> 1; y++) {
    const [upper, lower] = [y * length, (height - 1 - y) * length];
    row.set(values.subarray(upper, upper + length));
    values.copyWithin(upper, lower, lower + length);
    values.set(row, lower);
  }
  return values;
}

/** Adds one picture to another: one for all, since building its shader takes a while. */
export function addingMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { sketch: { value: null }, weight: { value: 1 } },
    vertexShader: 'void main() { gl_Position = vec4( position.xy, 0.0, 1.0 ); }',
    fragmentShader: `
uniform sampler2D sketch;
uniform float weight;
void main() {
  gl_FragColor = min( texelFetch( sketch, ivec2( gl_FragCoord.xy ), 0 ), vec4( ${BRIGHTEST}.0 ) ) * weight;
}`,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneFactor,
    depthTest: false,
    depthWrite: false,
    transparent: true,
  });
}
