/** Scenes and calibrations from outside: messages, archives, rows of an older Restage. */
import * as z from 'zod/mini';
import { roomTypes } from '@/utils/photos/room-type';
import { slots } from './finish';
import type { Scene } from './scene';
import type { Calibration } from './space';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const metres = z.number().check(z.minimum(-100), z.maximum(100));
const pixels = z.number().check(z.minimum(-100_000), z.maximum(100_000));
const radians = z.number().check(z.minimum(-7), z.maximum(7));
const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const seed = z.int().check(z.minimum(0), z.maximum(2 ** 32));
const point = z.readonly(z.strictObject({ x: z.number(), y: z.number() }));
const floorPoint = z.readonly(z.tuple([metres, metres]));
const outlineSize = [z.minLength(3), z.maxLength(200)] as const;

const camera = z.strictObject({
  width: z.int().check(z.minimum(1), z.maximum(20_000)),
  height: z.int().check(z.minimum(1), z.maximum(20_000)),
  focalLength: z.number().check(z.positive(), z.maximum(200_000)),
  centreX: pixels,
  centreY: pixels,
  yaw: radians,
  pitch: radians,
  roll: radians,
  eyeHeight: z.number().check(z.positive(), z.maximum(100)),
});

const room = z.strictObject({
  left: z.optional(metres),
  right: z.optional(metres),
  back: metres,
  front: metres,
  ceiling: z.number().check(z.positive(), z.maximum(100)),
});

const opening = z.strictObject({
  wall: z.enum(['left', 'right', 'back']),
  kind: z.enum(['window', 'door', 'passage']),
  ...{ from: metres, to: metres, bottom: metres, top: metres },
});

export const calibrationSchema = z.strictObject({
  camera,
  room,
  openings: z.readonly(z.array(opening).check(z.maxLength(50))),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  madeBy: z.enum(['guess', 'person']),
}) satisfies z.ZodMiniType<Calibration>;

const placed = z.strictObject({
  id,
  piece: id,
  at: z.readonly(z.tuple([metres, metres, metres])),
  turn: z.number().check(z.minimum(-1000), z.maximum(1000)),
  width: z.optional(z.number().check(z.positive(), z.maximum(20))),
  colours: z.optional(z.partialRecord(z.enum(slots), colour)),
  seed,
});

export const sceneSchema = z.strictObject({
  version: z.literal(1),
  calibration: calibrationSchema,
  styleId: id,
  roomType: z.enum(roomTypes),
  seed,
  placed: z.readonly(z.array(placed).check(z.maxLength(200))),
  keepOut: z.readonly(
    z.array(z.readonly(z.array(floorPoint).check(...outlineSize))).check(z.maxLength(50)),
  ),
  inFront: z.readonly(
    z.array(z.readonly(z.array(point).check(...outlineSize))).check(z.maxLength(50)),
  ),
  furnished: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Scene>;

/** A scene as it was kept or sent; undefined when it is not one. */
export function readScene(value: unknown): Scene | undefined {
  const read = z.safeParse(sceneSchema, value);
  return read.success ? read.data : undefined;
}
