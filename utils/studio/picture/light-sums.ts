import {
  AddEquation,
  Camera,
  CustomBlending,
  DataUtils,
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
  /** One number per pixel: what `numberOf` makes of the four that start at `at`. */
  readPlane(numberOf: (values: Float32Array, at: number) => number): Promise<Float32Array>;
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
        await readStrip(engine, target, 0, 1);
      },
      async read() {
        const values = new Float32Array(width * height * 4);
        await eachRow(engine, target, (row, y) => values.set(row, y * width * 4));
        return values;
      },
      async readPlane(numberOf) {
        const values = new Float32Array(width * height);
        await eachRow(engine, target, (row, y) => {
          for (let x = 0; x < width; x++) values[y * width + x] = numberOf(row, 4 * x);
        });
        return values;
      },
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

/** Pixels read at once: a whole large picture at a time would be in memory three times over. */
const STRIP_PIXELS = 160 * 1024;

/** Reads a target row by row, from the top; WebGL counts from the bottom. */
async function eachRow(
  engine: Engine,
  target: WebGLRenderTarget,
  use: (row: Float32Array, y: number) => void,
): Promise<void> {
  const { width, height } = target;
  const most = Math.max(1, Math.floor(STRIP_PIXELS / width));
  for (let from = 0; from < height; from += most) {
    const rows = Math.min(most, height - from);
    const strip = await readStrip(engine, target, from, rows);
    for (let i = 0; i < rows; i++) {
      use(strip.subarray(i * width * 4, (i + 1) * width * 4), height - 1 - from - i);
    }
  }
}

async function readStrip(
  { renderer, wideSums }: Engine,
  target: WebGLRenderTarget,
  from: number,
  rows: number,
): Promise<Float32Array> {
  const size = target.width * rows * 4;
  const read = <Values extends Float32Array | Uint16Array>(into: Values) =>
    renderer.readRenderTargetPixelsAsync(target, 0, from, target.width, rows, into);
  if (wideSums) {
    const values = new Float32Array(size);
    await read(values);
    return values;
  }
  const halves = new Uint16Array(size);
  await read(halves);
  const values = new Float32Array(size);
  for (let i = 0; i < size; i++) values[i] = floatOfHalf[halves[i]];
  return values;
}

/** Of every bit pattern: looked up some millions of times a picture. */
const floatOfHalf = Float32Array.from({ length: 65536 }, (_, bits) =>
  DataUtils.fromHalfFloat(bits),
);

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
