import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { byField, interiorDecoratorErrors } from './errors';
import { type Form, type FormFile, readForm } from './multipart';

/** What the table of parameters asks of the text fields. */
const fieldsSchema = z.strictObject({
  uuid: z.uuid(),
  room_type: z.string().check(z.minLength(1)),
  style: z.string().check(z.minLength(1)),
  space: z.enum(['interior', 'exterior']),
  renders: z.optional(z.string().check(z.regex(/^[1-4]$/))),
  model: z.optional(z.enum(['sdxl', 'flux-schnell', 'flux-dev'])),
  upscale: z.optional(z.enum(['true', 'false'])),
  staging: z.optional(z.literal('true')),
  sketch: z.optional(z.literal('true')),
});

export interface ConversionRequest extends z.infer<typeof fieldsSchema> {
  /** The photo's part of the form. */
  file: FormFile;
}

/** A request that will do, or the refusal it meets. */
export function readConversionRequest(
  contentType: string | undefined,
  body: string,
): { request: ConversionRequest } | { refusal: Answer } {
  const form = readForm(contentType, body);
  if (!form) return { refusal: interiorDecoratorErrors.badMediaType };
  const fields = z.safeParse(fieldsSchema, Object.fromEntries(form.fields));
  if (!fields.success) return { refusal: invalid(fields.error.issues) };
  const file = photoOf(form);
  return file
    ? { request: { ...fields.data, file } }
    : { refusal: interiorDecoratorErrors.badPhoto };
}

/** JPG or PNG by type, name and first bytes. */
function photoOf({ files }: Form): FormFile | undefined {
  const file = files.get('files');
  const isPng = file?.type === 'image/png' && file.content.slice(1, 4) === 'PNG';
  const isJpeg = file?.type === 'image/jpeg';
  return file && (isPng || isJpeg) && /\.(jpe?g|png)$/i.test(file.name) ? file : undefined;
}

function invalid(issues: readonly z.core.$ZodIssue[]): Answer {
  const messages: Record<string, string[]> = {};
  for (const { path, message } of issues) messages[path.join('.') || 'form'] = [message];
  return byField(400, messages);
}
