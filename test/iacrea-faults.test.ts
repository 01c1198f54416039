/** What goes wrong at IACrea, over real HTTP: every error, every broken answer, one request each. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/utils/lib/problem';
import { card } from '@/utils/providers/iacrea/card';
import type { PlannedFault } from './emulator/faults';
import { iacreaErrors, toAnswer } from './emulator/iacrea/errors';
import { brokenAnswers, type Expected } from './kit/broken-answers';
import { account, type IacreaClient, startIacrea } from './kit/iacrea-client';
import { CANARY, outcomeOf } from './kit/provider-calls';

let client: IacreaClient;

beforeAll(async () => {
  client = await startIacrea();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

const errors: Record<keyof typeof iacreaErrors, Expected> = {
  invalid: ['rejected', 'no', 'problemRejected'],
  photoUnreachable: ['rejected', 'no', 'problemPhotoUnread'],
  badKey: ['account', 'no', 'problemKeyRefused'],
  noCredit: ['credit', 'no', 'problemNoCredit'],
  noOffer: ['account', 'no', 'problemPlanRefused'],
  notFound: ['rejected', 'no', 'problemRejected'],
  tooMany: ['busy', 'no', 'problemBusy'],
  serverError: ['provider', 'maybe', 'problemProviderTrouble'],
  unavailable: ['provider', 'maybe', 'problemProviderTrouble'],
  errorIn200: ['provider', 'maybe', 'problemJobFailed'],
};

const named = Object.entries(errors).map(([name, expected]) => ({ name, expected }));
const places = ['submit', 'vary'] as const;

describe.each(places)('%s is sent once', (place) => {
  it.each(named)('and understood: $name', async ({ name, expected }) => {
    const error = Object.entries(iacreaErrors).find(([one]) => one === name)?.[1];
    if (!error) throw new Error(name);
    for (const errorsAs of ['message', 'error', 'nested'] as const) {
      const answer = toAnswer(error, errorsAs);
      const { problem } = await expectProblem({ kind: 'reply', ...answer }, expected);
      if (error.words) expect(problem.detail).toBe(error.words);
    }
  });

  it.each(brokenAnswers)('and its charge is open: %j', async (fault, expected) => {
    await expectProblem({ ...fault }, expected);
  });

  it('and stops when it is cancelled', async () => {
    await client.expectCancelled(await orderFor(), place);
  });

  async function expectProblem(fault: PlannedFault, expected: Expected) {
    const change = await orderFor();
    client.service.knobs.faults = { [place]: [fault] };
    return client.expectProblem(expected, { change, call: place });
  }

  /** For a variation, a first picture that worked. */
  async function orderFor() {
    if (place === 'submit') return {};
    return { variation: 1, earlier: await client.accepted() };
  }
});

describe('a submit', () => {
  it('waits as long as it is told', async () => {
    client.service.knobs.faults = {
      submit: [{ kind: 'reply', ...toAnswer(iacreaErrors.tooMany) }],
    };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { retryAfterSeconds: 20 } });
  });

  it('is refused when no photos are left', async () => {
    Object.assign(client.service.knobs, { subscription: 0, extra: 0 });
    const outcome = await outcomeOf(client.submit());
    expect(outcome).toMatchObject({ problem: { kind: 'credit', charged: 'no' } });
  });

  it('never repeats what it says of the account', async () => {
    const words = `user ${account.userId} with key ${CANARY} is not allowed`;
    client.service.knobs.faults = {
      submit: [{ kind: 'reply', ...toAnswer({ status: 400, words }) }],
    };
    const outcome = JSON.stringify(await outcomeOf(client.submit()));
    expect(outcome).toContain('is not allowed');
    expect(outcome).not.toContain(CANARY);
    expect(outcome).not.toContain(account.userId);
  });
});

describe('a look', () => {
  it('says that the photo came back when a generation failed', async () => {
    Object.assign(client.service.knobs, { processingRounds: 0, ending: 'FAILED' });
    const operation = await client.accepted();
    expect(client.service.knobs.subscription).toBe(89);
    expect(await client.look(operation)).toEqual({
      state: 'failed',
      problem: {
        kind: 'provider',
        charged: 'no',
        refunded: true,
        say: { key: 'problemJobRefunded', values: [card.label, '200'] },
      },
    });
    expect(client.service.knobs.subscription).toBe(90);
  });

  it.each([
    ['empty', 'problemNoPicture', '200'],
    ['ARCHIVED', 'problemUnknownStatus', 'ARCHIVED'],
  ] as const)('names an ending that is none: %s', async (ending, key, named) => {
    Object.assign(client.service.knobs, { processingRounds: 0, ending });
    expect(await outcomeOf(client.look(await client.accepted()))).toMatchObject({
      problem: { charged: 'maybe', say: { key, values: [card.label, named] } },
    });
  });

  const met: PlannedFault[] = [
    ...brokenAnswers.map(([fault]) => fault),
    { kind: 'reply', ...toAnswer(iacreaErrors.tooMany) },
    { kind: 'reply', ...toAnswer(iacreaErrors.unavailable) },
    { kind: 'reply', ...toAnswer(iacreaErrors.notFound) },
  ];
  it.each(met)('may meet %j, and the next one goes on', async (fault) => {
    client.service.knobs.processingRounds = 0;
    const operation = await client.accepted();
    client.service.knobs.faults = { poll: [{ ...fault }] };
    await expect(client.look(operation)).rejects.toBeInstanceOf(Problem);
    expect(await client.look(operation)).toMatchObject({ state: 'done' });
    expect(client.paid()).toBe(1);
  });

  it('at a generation of another service finds nothing', async () => {
    const { generationId } = await client.accepted();
    const lost = client.look({ mode: 'sky', generationId });
    expect(await outcomeOf(lost)).toMatchObject({ problem: { say: { key: 'problemJobUnknown' } } });
  });
});
