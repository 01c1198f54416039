import { describe, expect, test } from 'vitest';
import { SURE } from '@/utils/studio/camera/confidence';
import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import type { Camera } from '@/utils/studio/space';
import { photograph } from './kit/generated-room-picture';
import { type GeneratedRoom, generateRoom } from './kit/generated-rooms';

const ROOMS = 300;

const HEAD_ON_DEGREES = 5;
/** The machine may be busy. */
const PATIENCE_MS = 600_000;

interface Finding {
  room: GeneratedRoom;
  confidence: number;
  isRight: boolean;
  milliseconds: number;
}

const inDegrees = (radians: number) => (radians * 180) / Math.PI;

/** Row of the horizon in the middle of the picture. */
function horizonOf({ centreY, focalLength, pitch }: Camera): number {
  return centreY + focalLength * Math.tan(pitch);
}

function isRight(guess: Camera, truth: Camera): boolean {
  const turn = Math.abs(inDegrees(guess.yaw - truth.yaw)) % 90;
  const rise = Math.atan((horizonOf(guess) - horizonOf(truth)) / truth.focalLength);
  return (
    Math.min(turn, 90 - turn) < 2 &&
    Math.abs(inDegrees(rise)) < 2 &&
    Math.abs(guess.focalLength / truth.focalLength - 1) < 0.05
  );
}

function findingOf(seed: number): Finding {
  const room = generateRoom(seed);
  const pixels = photograph(room);
  const start = performance.now();
  const { calibration } = guessCalibration(pixels);
  return {
    room,
    confidence: calibration?.confidence ?? 0,
    isRight: calibration !== undefined && isRight(calibration.camera, room.camera),
    milliseconds: performance.now() - start,
  };
}

describe('the camera of generated rooms', () => {
  test('is found in nine of ten, and hardly ever wrong where it is sure', {
    timeout: PATIENCE_MS,
  }, () => {
    const findings = Array.from({ length: ROOMS }, (_, seed) => findingOf(seed));
    const right = findings.filter((finding) => finding.isRight);
    const sure = findings.filter(({ confidence }) => confidence >= SURE);
    const surelyWrong = sure.filter((finding) => !finding.isRight);
    const headOn = findings.filter(
      ({ room }) => Math.abs(inDegrees(room.camera.yaw)) < HEAD_ON_DEGREES,
    );
    const times = findings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const share = (some: readonly unknown[], of = findings) =>
      `${((100 * some.length) / of.length).toFixed(1)} %`;
    console.log(
      [
        `generated rooms: ${ROOMS}, of them faced head-on (lens hardly to be seen): ${headOn.length}`,
        `right (2 degrees, 5 % focal length): ${share(right)}`,
        `right where not head-on: ${share(
          right.filter((finding) => !headOn.includes(finding)),
          findings.filter((finding) => !headOn.includes(finding)),
        )}`,
        `sure: ${share(sure)}; sure and wrong: ${share(surelyWrong)}`,
        `median time: ${times[ROOMS / 2].toFixed(0)} ms`,
      ].join('\n'),
    );
    expect(right.length / ROOMS).toBeGreaterThanOrEqual(0.9);
    expect(surelyWrong.length / ROOMS).toBeLessThanOrEqual(0.02);
    expect(sure.length / ROOMS).toBeGreaterThan(0.6);
  });
});

describe('pictures without a room', () => {
  const plain = (shade: (x: number, y: number) => number) => {
    const [width, height] = [480, 320];
    const data = new Uint8ClampedArray(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      data.fill(shade(i % width, Math.floor(i / width)), i * 4, i * 4 + 3);
      data[i * 4 + 3] = 255;
    }
    return { width, height, data };
  };

  test('a plain picture has no lines', () => {
    expect(guessCalibration(plain(() => 120)).missing).toBe('no-lines');
  });

  test('upright stripes show no floor, or are not sure', () => {
    const { calibration } = guessCalibration(plain((x) => (x % 40 < 20 ? 80 : 200)));
    expect(calibration?.confidence ?? 0).toBeLessThan(SURE);
  });

  test('rings are no room to be sure of', () => {
    const rings = plain((x, y) => (Math.hypot(x - 240, y - 160) % 30 < 15 ? 60 : 220));
    expect(guessCalibration(rings).calibration?.confidence ?? 0).toBeLessThan(SURE);
  });
});
