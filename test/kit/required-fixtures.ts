import type { Mode, ProviderCard } from '@/utils/providers/spec';
import type { Fixtures, ReplyFixture } from './provider-fixtures';

type Call = ReplyFixture['call'];

/** Refusals of a submit that every paid service knows. */
const refusals = ['account', 'credit', 'busy', 'rejected'] as const;

/** Names of the fixtures that a provider's folder should have and hasn't. */
export function missingFixtures(card: ProviderCard, { bodies, replies }: Fixtures): string[] {
  const find = (call: Call, part: object) =>
    replies.some((fixture) => fixture.call === call && holds(fixture.expect, part));
  const polls = find('submit', { state: 'accepted' });
  const needed: [string, boolean][] = [
    ...card.modes.flatMap((mode) =>
      bodyFixtures(
        mode,
        bodies.filter((body) => isOf(card, mode, body)),
      ),
    ),
    ['a submit that works', polls || find('submit', { state: 'done' })],
    ...refusals.map((kind): [string, boolean] => [
      `a submit refused: ${kind}`,
      find('submit', { problem: { kind, charged: 'no' } }),
    ]),
    ['a submit left open', find('submit', { problem: { charged: 'maybe' } })],
    ['a page instead of an answer', find('submit', unreadable)],
    ...(polls ? pollFixtures(find) : []),
    ...(card.capabilities.credits ? creditFixtures(find, replies) : []),
  ];
  return needed.filter(([, there]) => !there).map(([name]) => name);
}

const unreadable = { problem: { say: { key: 'problemReplyUnreadable' } } };
const unknownStatus = { problem: { say: { key: 'problemUnknownStatus' } } };

function pollFixtures(find: (call: Call, part: object) => boolean): [string, boolean][] {
  return [
    ['a job that runs', find('poll', { state: 'running' }) || find('poll', { state: 'queued' })],
    ['a job that is done', find('poll', { state: 'done' })],
    ['a job that failed', find('poll', { state: 'failed' })],
    ['an unknown status, named', find('poll', unknownStatus)],
    ['trouble at a look', find('poll', { problem: { kind: 'provider' } })],
    ['a look refused: account', find('poll', { problem: { kind: 'account' } })],
  ];
}

function creditFixtures(
  find: (call: Call, part: object) => boolean,
  replies: readonly ReplyFixture[],
): [string, boolean][] {
  return [
    ['a balance', replies.some(({ expect }) => 'credits' in expect)],
    ['a balance refused', find('credits', { problem: { kind: 'account', charged: 'no' } })],
  ];
}

/** Whether `part` is in `whole`, at every depth. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  const values = new Map(Object.entries(whole));
  return Object.entries(part).every(([name, inner]) => holds(values.get(name), inner));
}

function isEmpty(request: object): boolean {
  return Object.keys(request).length === 0;
}

function bodyFixtures(mode: Mode, bodies: Fixtures['bodies']): [string, boolean][] {
  return [
    [`${mode.id}: a body that nobody touched`, bodies.some(({ request }) => isEmpty(request))],
    [`${mode.id}: a body with every option`, bodies.some(({ request }) => hasAll(mode, request))],
  ];
}

/** Whether a body belongs to a mode; one that names none belongs to the first. */
function isOf(card: ProviderCard, mode: Mode, { order }: Fixtures['bodies'][number]): boolean {
  return (order?.mode ?? card.modes[0].id) === mode.id;
}

/** Options that exclude each other may stand in other bodies: all but one are enough here. */
function hasAll(mode: Mode, request: object): boolean {
  return Object.keys(mode.request.shape).length - Object.keys(request).length <= 1;
}
