import type { Answer } from '../faults';

/** Every error that the documents of this host show, with HTTP 200 as its clients meet them. */
export const stableDiffusionErrors = {
  refused: error('Invalid image size'),
  byField: {
    status: 200,
    json: { status: 'error', message: { prompt: ['The prompt field is required.'] } },
  },
  misspelled: { status: 200, json: { status: 'error', messege: 'Image size is not supported' } },
  badKey: {
    status: 200,
    json: {
      status: 'error',
      message: 'Invalid Api Key',
      tip: 'Find your api key in the settings.',
    },
  },
  rateLimit: {
    status: 200,
    json: {
      status: 'error',
      message: 'Rate limit exceeded',
      tips: 'Your plan is rate limited, please wait 30 seconds',
    },
  },
  monthlyLimit: error(
    'Your monthly limit exceeded, upgrade subscription now on https://stablediffusionapi.com/pricing',
  ),
  photoUnreachable: error('Unable to fetch image from provided URL'),
  failedAtOnce: {
    status: 200,
    json: { status: 'failed', id: '', message: 'Failed, Try Again', output: '' },
  },
  /** The same with codes of their own: not documented for this host. */
  badKeyCode: { status: 401, json: { status: 'error', message: 'Invalid Api Key' } },
  rateLimitCode: { status: 429, json: { status: 'error', message: 'Rate limit exceeded' } },
  serverError: { status: 500, json: { status: 'error', message: 'Internal server error' } },
} as const satisfies Record<string, Answer>;

export function error(message: string) {
  return { status: 200, json: { status: 'error', message } } as const;
}
