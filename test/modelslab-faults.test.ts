/** Everything that can go wrong with ModelsLab, over real HTTP: each comes to the right problem, and no submit is sent twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/utils/lib/problem';
import type { PlannedFault } from './emulator/faults';
import { modelsLabErrors } from './emulator/modelslab/errors';
import { brokenAnswers, type Expected, gatewayErrors } from './kit/broken-answers';
import { type ModelsLabClient, startModelsLab } from './kit/modelslab-client';
import { outcomeOf } from './kit/provider-calls';

let client: ModelsLabClient;

beforeAll(async () => {
  client = await startModelsLab();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

/** What each documented error means for a submit. */
const errors: Record<keyof typeof modelsLabErrors, Expected> = {
  badRequest: ['rejected', 'no', 'problemRejected'],
  badKey: ['account', 'no', 'problemKeyRefused'],
  missingKey: ['account', 'no', 'problemKeyRefused'],
  noCredit: ['credit', 'no', 'problemNoCredit'],
  noPlan: ['account', 'no', 'problemPlanRefused'],
  rateLimit: ['busy', 'no', 'problemBusy'],
  serverError: ['provider', 'maybe', 'problemProviderTrouble'],
  unavailable: ['provider', 'maybe', 'problemProviderTrouble'],
  photoUnreachable: ['rejected', 'no', 'problemPhotoUnread'],
  errorIn200: ['rejected', 'no', 'problemRejected'],
  badKeyIn200: ['account', 'no', 'problemKeyRefused'],
  rateLimitIn200: ['busy', 'no', 'problemBusy'],
  photoUnreachableIn200: ['rejected', 'no', 'problemPhotoUnread'],
  validation: ['rejected', 'no', 'problemRejected'],
  misspelled: ['rejected', 'no', 'problemRejected'],
  failedAtOnce: ['provider', 'maybe', 'problemJobFailed'],
};

/** What breaks on the way: nobody can know whether the request was taken. */
const faults: readonly (readonly [PlannedFault, Expected])[] = [
  ...brokenAnswers,
  ...gatewayErrors,
  [{ kind: 'reply', status: 413, text: '' }, ['rejected', 'no', 'problemRejected']],
];

const named = Object.entries(errors).map(([name, expected]) => ({ name, expected }));
const broken = faults.map(([fault, expected]) => ({
  fault,
  expected,
  about: JSON.stringify(fault),
}));

describe('a submit is sent once', () => {
  it.each(named)('and understood: $name', async ({ name, expected }) => {
    const answer = Object.entries(modelsLabErrors).find(([error]) => error === name)?.[1];
    if (!answer) throw new Error(name);
    client.service.knobs.faults = { submit: [{ kind: 'reply', ...answer }] };
    await client.expectProblem(expected);
  });

  it.each(broken)('and its charge is known or open: $about', async ({ fault, expected }) => {
    client.service.knobs.faults = { submit: [{ ...fault }] };
    await client.expectProblem(expected);
  });

  it.each([
    ['12', 12],
    ['0', 0],
    ['-1', 0],
    ['86400', 3600],
    ['soon', undefined],
  ])('with Retry-After: %s', async (value, seconds) => {
    const headers = { 'retry-after': value };
    client.service.knobs.faults = { submit: [{ kind: 'reply', status: 429, headers, text: '' }] };
    const { problem } = await client.expectProblem(['busy', 'no', 'problemBusy']);
    expect(problem.retryAfterSeconds).toBe(seconds);
  });

  it('and stops when it is cancelled', () => client.expectCancelled());
});

describe('a look', () => {
  it.each(faults)('may meet %j, and the next one goes on', async (fault) => {
    client.service.knobs.rounds = 0;
    const operation = await client.accepted();
    client.service.knobs.faults = { poll: [{ ...fault }] };
    await expect(client.look(operation)).rejects.toBeInstanceOf(Problem);
    expect(await client.look(operation)).toMatchObject({ state: 'done' });
    expect(client.service.count('submit')).toBe(1);
  });

  it.each(['error', 'failed'] as const)('finds a job that ended in %s', async (ending) => {
    Object.assign(client.service.knobs, { ending, rounds: 0 });
    const detail = client.service.knobs.endingMessage;
    expect(await client.look(await client.accepted())).toMatchObject({
      state: 'failed',
      problem: { detail },
    });
  });

  it('names a status that nobody knows', async () => {
    Object.assign(client.service.knobs, {
      ending: 'on_hold',
      outputAs: 'missing',
      proxyLinksAs: 'missing',
    });
    client.service.knobs.rounds = 0;
    expect(await outcomeOf(client.look(await client.accepted()))).toMatchObject({
      problem: { say: { key: 'problemUnknownStatus', values: ['ModelsLab', 'on_hold'] } },
    });
  });
});
