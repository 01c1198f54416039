import {
  AddEquation,
  BasicShadowMap,
  CustomBlending,
  DirectionalLight,
  FloatType,
  HalfFloatType,
  Mesh,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  type Texture,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { createRandom } from '../../utils/studio/random';
import type { Shot } from './page';
import type { StudioSet } from './set';

interface Lamp {
  way: Vector3;
  light: number;
}

/** Renders the set once for every lamp with its shadows, and adds the pictures up. */
export function photograph(renderer: WebGLRenderer, set: StudioSet, shot: Shot): string {
  const { width, height } = shot;
  renderer.setPixelRatio(1);
  renderer.setSize(width, height);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = BasicShadowMap;
  const sun = createSun(set);
  set.scene.add(sun, sun.target);
  const once = new WebGLRenderTarget(width, height, { type: HalfFloatType });
  const sum = new WebGLRenderTarget(width, height, { type: FloatType });
  const copy = fullScreen('gl_FragColor = vec4(texture2D(shot, place).rgb * by, 1.0);', true);
  renderer.setRenderTarget(sum);
  renderer.clear();
  const lamps = lampsOf(shot.lights);
  const random = createRandom(5);
  for (const lamp of lamps) {
    sun.position
      .copy(lamp.way)
      .multiplyScalar(set.radius * 3 + 3)
      .add(set.middle);
    sun.intensity = lamp.light * lamps.length;
    jitter(set, shot, random);
    renderer.setRenderTarget(once);
    renderer.clear();
    renderer.render(set.scene, set.camera);
    renderer.setRenderTarget(sum);
    copy(renderer, once.texture, 1 / lamps.length);
  }
  renderer.setRenderTarget(null);
  fullScreen(develop, false)(renderer, sum.texture, 1);
  once.dispose();
  sum.dispose();
  sun.dispose();
  return renderer.domElement.toDataURL('image/png');
}

function createSun({ radius }: StudioSet): DirectionalLight {
  const sun = new DirectionalLight();
  sun.castShadow = true;
  sun.shadow.mapSize.set(1024, 1024);
  const reach = radius * 1.15;
  Object.assign(sun.shadow.camera, { left: -reach, right: reach, top: reach, bottom: -reach });
  sun.shadow.camera.far = radius * 8 + 8;
  sun.shadow.bias = -0.0004;
  sun.shadow.normalBias = 0.006;
  return sun;
}

function jitter({ camera }: StudioSet, { width, height }: Shot, random: () => number): void {
  camera.setViewOffset(width, height, random() - 0.5, random() - 0.5, width, height);
}

/** A third of the light comes from a window to the left, most from pale walls, a little from below. */
function lampsOf(count: number): Lamp[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    if (part < 0.35) {
      const way = new Vector3(-1, 0.55 + random() * 0.5, 0.35 + random() * 0.6).normalize();
      return { way, light: 2.1 / count / 0.35 };
    }
    const turn = index * 2.39996;
    const rise = part > 0.9 ? -0.7 : Math.asin(0.1 + ((part - 0.35) / 0.55) * 0.9);
    const way = new Vector3(
      Math.cos(turn) * Math.cos(rise),
      Math.sin(rise),
      Math.sin(turn) * Math.cos(rise),
    );
    return { way, light: (part > 0.9 ? 0.35 / 0.1 : 1.55 / 0.55) / count };
  });
}

const develop = `
  vec3 light = texture2D(shot, place).rgb;
  light = mix(light, 0.75 + 0.25 * (1.0 - exp(-(light - 0.75) / 0.25)), step(0.75, light));
  gl_FragColor = vec4(mix(1.055 * pow(max(light, 0.0), vec3(0.41667)) - 0.055, light * 12.92, step(light, vec3(0.0031308))), 1.0);`;

function fullScreen(body: string, adds: boolean) {
  const material = new ShaderMaterial({
    uniforms: { shot: { value: null }, by: { value: 1 } },
    vertexShader:
      'varying vec2 place; void main() { place = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader: `uniform sampler2D shot; uniform float by; varying vec2 place; void main() { ${body} }`,
    depthTest: false,
    depthWrite: false,
    ...(adds
      ? {
          blending: CustomBlending,
          blendEquation: AddEquation,
          blendSrc: OneFactor,
          blendDst: OneFactor,
        }
      : {}),
  });
  const scene = new Scene().add(new Mesh(new PlaneGeometry(2, 2), material));
  const camera = new OrthographicCamera();
  return (renderer: WebGLRenderer, shot: Texture, by: number) => {
    const clears = renderer.autoClear;
    renderer.autoClear = false;
    if (material.uniforms.shot) material.uniforms.shot.value = shot;
    if (material.uniforms.by) material.uniforms.by.value = by;
    renderer.render(scene, camera);
    renderer.autoClear = clears;
  };
}
