/** `POST /base64_to_url`: a picture given as base64 text gets a public address for a day. */
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { error } from './errors';
import type { ModelsLabKnobs } from './knobs';
import { spoiledPictures } from './replies';

/** "max 5MB uploads"; of the text or of what it holds isn't said, so the stricter one holds here. */
const LIMIT_CHARACTERS = 5_000_000;

const uploadRequest = z.object({ base64_string: z.string() });

export interface Uploads {
  take(body: unknown): Answer;
  /** What the address answers. */
  show(name: string): Answer;
  forget(): void;
}

export function createUploads(knobs: ModelsLabKnobs): Uploads {
  const files = new Map<string, Uint8Array>();
  return {
    take(body) {
      const wanted = z.safeParse(uploadRequest, body);
      if (!wanted.success) return error(400, 'The base64_string field is required.');
      const { base64_string: text } = wanted.data;
      if (text.length > LIMIT_CHARACTERS) return error(400, 'The file may not exceed 5 MB.');
      const [, ending, base64] = /^data:image\/(\w+);base64,([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
      if (!ending || !base64) return error(400, 'Invalid base64 format');
      const name = `${files.size + 1}.${ending}`;
      files.set(name, Buffer.from(base64, 'base64'));
      return uploaded(files.size, knobs.uploadedTo.replace('{name}', name));
    },
    show(name) {
      const bytes = files.get(name);
      return bytes ? { status: 200, bytes } : spoiledPictures.missing;
    },
    forget: () => files.clear(),
  };
}

function uploaded(id: number, address: string): Answer {
  const output = address === '' ? [] : [address];
  return { status: 200, json: { status: 'success', id, output } };
}
