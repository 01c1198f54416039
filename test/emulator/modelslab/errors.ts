import type { Answer } from '../faults';

/** Every error that the documents name, with its HTTP code, plus those that clients have met. */
export const modelsLabErrors = {
  badRequest: error(400, 'The prompt field is required.'),
  badKey: error(401, 'Invalid API key'),
  missingKey: error(401, 'Missing `key` parameter in request body'),
  noCredit: error(402, 'Insufficient credits. Please add funds to your wallet.'),
  noPlan: error(403, 'This endpoint requires a premium subscription'),
  rateLimit: {
    status: 429,
    json: {
      status: 'error',
      message: 'Rate limit exceeded. Maximum 5 queued requests allowed.',
      retry_after: 30,
    },
  },
  serverError: error(500, 'Internal server error'),
  unavailable: error(503, 'Service temporarily unavailable'),
  photoUnreachable: error(400, 'Unable to fetch image from provided URL'),
  /** Errors with HTTP 200: not documented, but every client in the open looks for them. */
  errorIn200: error(200, 'Something is wrong with this request'),
  badKeyIn200: error(200, 'Invalid API Key'),
  rateLimitIn200: error(200, 'Rate limit exceeded. Maximum 5 queued requests allowed.'),
  photoUnreachableIn200: error(200, 'Unable to fetch image from provided URL'),
  /** Legacy: the messages by field. */
  validation: {
    status: 200,
    json: { status: 'error', message: { prompt: ['The prompt field is required.'] } },
  },
  /** Legacy: the other spelling. */
  misspelled: { status: 200, json: { status: 'error', messege: 'Image size is not supported' } },
  /** Legacy: a job that failed at once. */
  failedAtOnce: {
    status: 200,
    json: { status: 'failed', id: '', message: 'Failed, Try Again', output: '' },
  },
} as const satisfies Record<string, Answer>;

export function error<Status extends number>(status: Status, message: string) {
  return { status, json: { status: 'error', message } } as const;
}
