/** IACrea's answers: those its documents show, and guesses that its knobs choose from. */
import type { Answer } from '../faults';
import { drawRoom } from '../picture';
import type { IacreaKnobs } from './knobs';

export interface Generation {
  id: string;
  number: number;
  projectId: string;
  /** Variations made of the project so far. */
  variations: number;
  looks: number;
  /** Milliseconds since the epoch. */
  since: number;
  /** Photos it took. */
  cost: number;
}

export function begun(generation: Generation, isVariation: boolean, knobs: IacreaKnobs): Answer {
  const { id, projectId } = generation;
  const full = {
    generation_id: id,
    remaining_photos: knobs.subscription + knobs.extra,
    project_id: projectId,
  };
  const short = isVariation && knobs.variationAs === 'id';
  return { status: knobs.submitStatus, json: short ? { generation_id: id } : full };
}

export function balance({ subscription, extra }: IacreaKnobs): Answer {
  return { status: 200, json: { total: subscription + extra, subscription, extra } };
}

export function unfinished(status: 'STARTING' | 'PROCESSING', knobs: IacreaKnobs): Answer {
  return { status: 200, json: { status: written(status, knobs), variations: 0 } };
}

export function ended(generation: Generation, knobs: IacreaKnobs): Answer {
  const { ending } = knobs;
  const { variations } = generation;
  const status = written(ending === 'empty' ? 'SUCCEEDED' : ending, knobs);
  if (ending !== 'SUCCEEDED') return { status: 200, json: { status, variations } };
  const urls = Array.from(
    { length: knobs.pictures },
    (_, index) => `${knobs.mediaOrigin}/results/${generation.number}-${index}.png`,
  );
  return { status: 200, json: withPictures({ status, variations }, urls, knobs) };
}

function withPictures(fields: object, urls: readonly string[], knobs: IacreaKnobs): object {
  switch (knobs.imagesAs) {
    case 'objects':
      return { ...fields, images: urls.map((url, id) => ({ id, url })) };
    case 'enveloped':
      return { data: { ...fields, images: urls } };
    case 'unheard':
      return { ...fields, generated_pictures: urls };
    default:
      return { ...fields, [knobs.imagesAs]: urls };
  }
}

export function pictureFile(seed: number, knobs: IacreaKnobs): Answer {
  const { picture, pictureWidth, pictureHeight } = knobs;
  if (picture === 'missing') return { status: 404, text: '<title>Not found</title>' };
  if (picture === 'page') return { status: 200, text: '<!doctype html><title>IACrea</title>' };
  return { status: 200, bytes: drawRoom(pictureWidth, pictureHeight, seed) };
}

function written(status: string, { statusAs }: IacreaKnobs): string {
  return statusAs === 'lower' ? status.toLowerCase() : status;
}
