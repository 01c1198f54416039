import type { Answer } from '../faults';
import type { IacreaKnobs } from './knobs';

/**
 * "An appropriate HTTP status code and an explanatory error message": 400, 401, 500 and 503 are
 * named by one page or another, the rest is what services do.
 */
export const iacreaErrors = {
  invalid: { status: 400, words: 'Invalid parameters' },
  photoUnreachable: { status: 400, words: 'Unable to download image from image_url' },
  badKey: { status: 401, words: 'Unauthorized' },
  noCredit: { status: 402, words: 'Not enough credits' },
  noOffer: { status: 403, words: 'Your subscription does not include the API' },
  notFound: { status: 404, words: 'Generation not found' },
  tooMany: { status: 429, words: 'Too many requests', headers: { 'retry-after': '20' } },
  serverError: { status: 500, words: 'Internal server error' },
  unavailable: { status: 503, words: 'Service temporarily unavailable' },
  errorIn200: { status: 200, words: 'Something went wrong' },
} as const satisfies Record<string, IacreaError>;

export interface IacreaError {
  status: number;
  words: string;
  headers?: Record<string, string>;
}

/** An error in one of the forms it may have. */
export function toAnswer(
  { words, ...head }: IacreaError,
  errorsAs: IacreaKnobs['errorsAs'] = 'message',
): Answer {
  const bodies: Record<IacreaKnobs['errorsAs'], Partial<Answer>> = {
    message: { json: { message: words } },
    error: { json: { error: words } },
    nested: { json: { error: { message: words } } },
    text: { text: words },
  };
  return { ...head, ...bodies[errorsAs] };
}
