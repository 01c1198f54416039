import type { Answer } from '../faults';

/**
 * The vendor documents no error at all. These are what its looks (`Authorization: Token`, trailing
 * slashes) make likely: the answers of Django REST framework.
 */
export const interiorDecoratorErrors = {
  missingField: byField(400, { room_type: ['This field is required.'] }),
  badPhoto: byField(400, {
    files: [
      'Upload a valid image. The file you uploaded was either not an image or a corrupted image.',
    ],
  }),
  badToken: detail(401, 'Invalid token.'),
  missingToken: detail(401, 'Authentication credentials were not provided.'),
  noCredit: detail(402, 'Not enough credits.'),
  noPermission: detail(403, 'You do not have permission to perform this action.'),
  noPlan: detail(403, 'The API needs a Pro subscription.'),
  badMediaType: detail(415, 'Unsupported media type "application/json" in request.'),
  throttled: {
    status: 429,
    headers: { 'retry-after': '30' },
    json: { detail: 'Request was throttled. Expected available in 30 seconds.' },
  },
  serverError: { status: 500, text: '<html><head><title>Server Error (500)</title></head></html>' },
  unavailable: detail(503, 'Service temporarily unavailable.'),
  errorIn200: { status: 200, json: { error: 'Something is wrong with this request' } },
} as const satisfies Record<string, Answer>;

export const notFound = detail(404, 'Not found.');

export function detail<Status extends number>(status: Status, text: string) {
  return { status, json: { detail: text } } as const;
}

export function byField<Status extends number>(status: Status, messages: Record<string, string[]>) {
  return { status, json: messages } as const;
}
