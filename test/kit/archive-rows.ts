import fc from 'fast-check';
import type { ArchiveContents } from '@/utils/archive/archive-rows';
import { jobSteps } from '@/utils/jobs/job';
import type { MessageKey } from '@/utils/lib/words';
import { roomTypes } from '@/utils/photos/room-type';
import { arbitraryCalibration, arbitraryScene } from './arbitrary-scene';
import { pictureBytes } from './picture-bytes';

/** Rows as they may stand in anybody's database: every optional field there or not, odd text everywhere. */

const id = fc.uuid();
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '../../etc',
    'CON.',
    'a/b\\c:d',
    '\u202eexe',
    '{"key":1}',
    '🏠 Elm Street 12',
  ),
);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const small = fc.nat({ max: 5000 });
const key = fc.constantFrom<MessageKey>('problemBug', 'problemBusy', 'noteToneOnly');
const words = optional({ key, values: fc.array(fc.oneof(text, small), { maxLength: 2 }) }, [
  'values',
]);
const price = fc.oneof(
  fc.constant({ kind: 'free' as const }),
  fc.constant({ kind: 'unknown' as const }),
  fc.record({ kind: fc.constant('credits' as const), credits: small }),
  fc.record({
    kind: fc.constant('money' as const),
    amount: fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 10_000),
    currency: fc.constantFrom('USD', 'EUR'),
  }),
);
const problem = optional(
  {
    kind: fc.constantFrom('busy' as const, 'network' as const, 'full' as const),
    say: words,
    charged: fc.constantFrom('no' as const, 'maybe' as const, 'yes' as const),
    detail: text,
    refunded: fc.boolean(),
  },
  ['detail', 'refunded'],
);
const roomType = fc.constantFrom(...roomTypes);
const picture = fc
  .tuple(fc.integer({ min: 200, max: 260 }), fc.integer({ min: 200, max: 260 }))
  .map(([width, height]) => new Blob([pictureBytes(width, height)], { type: 'image/png' }));

const listing = optional(
  {
    ...{ key: id, title: text, url: fc.webUrl(), address: text, price: text, usedAt: time },
    photoOrder: fc.array(text, { maxLength: 3 }),
  },
  ['url', 'address', 'price', 'photoOrder'],
);
const photo = optional(
  {
    id,
    listingKey: id,
    state: fc.constantFrom('loading' as const, 'ready' as const, 'failed' as const),
    url: fc.webUrl(),
    candidates: fc.array(fc.webUrl(), { maxLength: 2 }),
    source: fc.constantFrom('address' as const, 'upload' as const, 'sample' as const),
    bytes: picture,
    type: fc.constant('image/png'),
    width: small,
    height: small,
    thumb: picture,
    caption: text,
    problem,
    mask: picture,
    maskMeans: fc.constantFrom('surface-to-paint' as const, 'area-to-change' as const),
    calibration: arbitraryCalibration,
    role: fc.constant('object' as const),
    chosenAt: time,
  },
  [
    'url',
    'bytes',
    'type',
    'width',
    'height',
    'thumb',
    'caption',
    'problem',
    'mask',
    'maskMeans',
    'calibration',
    'role',
  ],
);
const result = optional(
  {
    ...{ id, jobId: id, photoId: id, listingKey: id, styleId: text.map((it) => it || 'zen') },
    providerId: id,
    roomType,
    variation: small,
    createdAt: time,
    bytes: picture,
    type: fc.constant('image/png'),
    width: small,
    height: small,
    thumb: picture,
    favourite: fc.constantFrom(0 as const, 1 as const),
    price,
    prompt: text,
    seed: fc.integer(),
    note: words,
    staging: fc.record({ scene: arbitraryScene, proof: picture }),
  },
  ['seed', 'note', 'staging'],
);
const choices = optional(
  {
    photoId: id,
    styleId: id,
    roomType,
    providerId: id,
    modeId: id,
    accountId: id,
    request: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, small, fc.boolean())),
    wish: text,
    variation: small,
    useMask: fc.boolean(),
    hostId: id,
    hostAccountId: id,
    objectPhotoId: id,
    scene: arbitraryScene,
    earlierJobId: id,
  },
  [
    'scene',
    'modeId',
    'accountId',
    'wish',
    'hostId',
    'hostAccountId',
    'objectPhotoId',
    'earlierJobId',
  ],
);
const job = optional(
  {
    id,
    step: fc.constantFrom(...jobSteps),
    choices,
    listingKey: id,
    setId: id,
    price,
    createdAt: time,
    updatedAt: time,
    submittedAt: time,
    finishedAt: time,
    submits: fc.nat({ max: 3 }),
    refusals: small,
    operation: fc.oneof(text, fc.record({ ticket: text })),
    pending: fc.array(fc.record({ url: fc.webUrl() }), { maxLength: 2 }),
    nextLookAt: time,
    looks: small,
    troubles: small,
    progress: fc.constantFrom(0, 0.5, 1),
    expectedBy: fc.constantFrom('guess' as const, 'history' as const),
    problem,
    resultIds: fc.array(id, { maxLength: 3 }),
  },
  [
    ...(['setId', 'submittedAt', 'finishedAt', 'operation'] as const),
    ...(['pending', 'progress', 'expectedBy', 'problem'] as const),
  ],
);
const ledgerEntry = optional(
  {
    id,
    jobId: id,
    providerId: id,
    accountId: id,
    at: time,
    settledAt: time,
    outcome: fc.constantFrom('sent' as const, 'done' as const, 'refunded' as const),
    price,
    reported: price,
  },
  ['accountId', 'settledAt', 'reported'],
);
const rows = <Row>(row: fc.Arbitrary<Row>, maxLength: number) =>
  fc.uniqueArray(row, { maxLength, selector: (one) => JSON.stringify(one) });

export const archiveContents: fc.Arbitrary<ArchiveContents> = fc.record({
  listings: rows(listing, 3),
  photos: rows(photo, 3),
  results: rows(result, 3),
  jobs: rows(job, 4),
  ledger: rows(ledgerEntry, 4),
  exportedAt: time,
  settings: fc.record({
    hostsOff: fc.array(fc.domain(), { maxLength: 2 }),
    originsOn: fc.array(
      fc.domain().map((host) => `https://${host}`),
      { maxLength: 2 },
    ),
    lastChoices: optional({ styleId: id, requests: fc.constant({}) }, ['styleId']),
  }),
});

function optional<Model extends object, Optional extends keyof Model & string>(
  model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> },
  keys: readonly Optional[],
) {
  const requiredKeys = (Object.keys(model) as (keyof Model & string)[]).filter(
    (name) => !(keys as readonly string[]).includes(name),
  );
  return fc.record(model, {
    requiredKeys: requiredKeys as Exclude<keyof Model & string, Optional>[],
  });
}

/** Rows with their pictures as text, to be compared. */
export async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    const bytes = new Uint8Array(await value.arrayBuffer());
    return `${value.type} ${Buffer.from(bytes).toString('base64')}`;
  }
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const read = entries.map(async ([name, one]) => [name, await readable(one)] as const);
  return Object.fromEntries(await Promise.all(read));
}
