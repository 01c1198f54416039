/** The stablediffusionapi.com adapter against the emulated service, over real HTTP by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/utils/lib/problem';
import { card } from '@/utils/providers/stable-diffusion-api/card';
import type { PlannedFault } from './emulator/faults';
import { stableDiffusionErrors } from './emulator/stable-diffusion-api/errors';
import { brokenAnswers, type Expected, gatewayErrors } from './kit/broken-answers';
import { watchElsewhere } from './kit/elsewhere';
import { CANARY, outcomeOf } from './kit/provider-calls';
import { type StableDiffusionClient, startStableDiffusion } from './kit/stable-diffusion-client';

let client: StableDiffusionClient;
const elsewhere = watchElsewhere();

beforeAll(async () => {
  client = await startStableDiffusion();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

const pathsOf = (call: string) =>
  client.service.log.filter((asked) => asked.call === call).map(({ path }) => path);

describe('a picture', () => {
  it('comes at once, with the seed that was used', async () => {
    client.service.knobs.immediate = true;
    const done = await client.submit();
    expect(await client.pictureOf(done)).toMatchObject({ type: 'image/png', width: 512 });
    expect(done).toMatchObject({ seed: 1_312_756_394 });
    expect(client.service.count('submit')).toBe(1);
  });

  it('comes after two looks at fetch_result', async () => {
    Object.assign(client.service.knobs, { rounds: 2, etaSeconds: 7 });
    const submitted = await client.submit();
    expect(submitted).toMatchObject({ state: 'accepted', etaSeconds: 7 });
    if (submitted.state !== 'accepted') return;
    const { operation } = submitted;
    expect(await client.look(operation)).toEqual({ state: 'running' });
    expect(await client.look(operation)).toEqual({ state: 'running' });
    expect(await client.pictureOf(await client.look(operation))).toMatchObject({ height: 512 });
    expect(pathsOf('poll')[0]).toBe(`/api/v3/fetch/${operation.id}`);
    expect(client.service.count('submit')).toBe(1);
  });

  it.each([
    ['no fetch_result', ''],
    ['a fetch_result elsewhere', 'https://modelslab.com/api/v6/interior/fetch/{id}'],
    ['a fetch_result that is v4 itself', 'https://stablediffusionapi.com/api/v4/dreambooth/fetch'],
  ])('is asked for at v4/dreambooth/fetch with %s', async (_, fetchResult) => {
    Object.assign(client.service.knobs, { fetchResult, rounds: 0 });
    const operation = await client.accepted();
    expect(await client.pictureOf(await client.look(operation))).toMatchObject({ width: 512 });
    expect(pathsOf('poll')).toEqual(['/api/v4/dreambooth/fetch']);
    const [asked] = client.service.log.filter(({ call }) => call === 'poll');
    expect(asked?.json).toEqual({ key: CANARY, request_id: operation.id });
  });

  it.each([
    ['ids as texts', { idAs: 'text' }],
    ['only fetch_result to name the job', { idAs: 'missing' }],
    ['an empty list while it is made', { unfinishedOutputAs: 'array' }],
    ['messages spelt otherwise', { messageAs: 'messege' }],
    ['output as one text', { outputAs: 'text' }],
    ['output as an object', { outputAs: 'object' }],
    ['a status that nobody knows', { ending: 'completed' }],
    [
      'the longer address of v3',
      { fetchResult: 'https://stablediffusionapi.com/api/v3/dreambooth/fetch/{id}' },
    ],
  ] as const)('comes with %s', async (_, knobs) => {
    Object.assign(client.service.knobs, { ...knobs, rounds: 1 });
    const operation = await client.accepted();
    expect(await client.look(operation)).toEqual({ state: 'running' });
    expect(await client.pictureOf(await client.look(operation))).toMatchObject({ width: 512 });
  });

  it.each([
    ['missing', 'problemImageStatus'],
    ['page', 'problemNotAnImage'],
  ] as const)('may be %s where it should lie', async (picture, key) => {
    Object.assign(client.service.knobs, { immediate: true, picture });
    const done = await client.submit();
    await expect(client.pictureOf(done)).rejects.toMatchObject({ record: { say: { key } } });
  });
});

describe('a request', () => {
  it('carries the five fields and nothing else, the key only in its body', async () => {
    await client.submit({ request: { steps: 31, guidance: 12 } });
    const [asked] = client.service.log;
    expect(asked?.json).toEqual({
      key: CANARY,
      init_image: 'https://photos.example/room.jpg',
      prompt: 'a prompt',
      steps: 31,
      guidance_scale: 12,
    });
    expect(`${asked?.path} ${JSON.stringify(asked?.headers)}`).not.toContain(CANARY);
  });

  it.each([
    ['no address', undefined],
    ['an address of this browser', 'blob:https://www.zillow.com/1'],
    ['bytes for an address', 'data:image/png;base64,AAAA'],
  ])('is not sent for a photo with %s', async (_, url) => {
    const photo = { width: 640, height: 480, ...(url === undefined ? {} : { url }) };
    expect(await outcomeOf(client.submit({ photo }))).toMatchObject({
      problem: { kind: 'rejected', charged: 'no', say: { key: 'problemNeedsPublicPhoto' } },
    });
    expect(client.service.log).toEqual([]);
  });

  it('is refused by the service itself where a field is wrong', async () => {
    const refused = await outcomeOf(client.submit({ prompt: '' }));
    expect(refused).toMatchObject({ problem: { kind: 'rejected', charged: 'no' } });
  });
});

describe('the key', () => {
  it.each([301, 302, 307, 308])('does not follow a %i to another place', async (status) => {
    const headers = { location: `${elsewhere.origin()}/api/v5/interior` };
    client.service.knobs.faults = { submit: [{ kind: 'reply', status, headers }] };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { charged: 'maybe' } });
    expect(elsewhere.visits()).toBe(0);
    expect(client.service.count('submit')).toBe(1);
  });

  it('does not follow fetch_result to another place', async () => {
    Object.assign(client.service.knobs, { fetchResult: `${elsewhere.origin()}/{id}`, rounds: 0 });
    const operation = await client.accepted();
    expect(await client.look(operation)).toMatchObject({ state: 'done' });
    expect(elsewhere.visits()).toBe(0);
  });

  it('is told apart from a wrong one', async () => {
    client.service.knobs.keys = ['another'];
    expect(await outcomeOf(client.submit())).toMatchObject({
      problem: { kind: 'account', charged: 'no', say: { key: 'problemKeyRefused' } },
    });
  });
});

/** What each error means for a submit. */
const errors: Record<keyof typeof stableDiffusionErrors, Expected> = {
  refused: ['rejected', 'no', 'problemRejected'],
  byField: ['rejected', 'no', 'problemRejected'],
  misspelled: ['rejected', 'no', 'problemRejected'],
  badKey: ['account', 'no', 'problemKeyRefused'],
  rateLimit: ['busy', 'no', 'problemBusy'],
  monthlyLimit: ['credit', 'no', 'problemNoCredit'],
  photoUnreachable: ['rejected', 'no', 'problemPhotoUnread'],
  failedAtOnce: ['provider', 'maybe', 'problemJobFailed'],
  badKeyCode: ['account', 'no', 'problemKeyRefused'],
  rateLimitCode: ['busy', 'no', 'problemBusy'],
  serverError: ['provider', 'maybe', 'problemProviderTrouble'],
};

/** What breaks on the way: nobody can know whether the request was taken. */
const faults: readonly (readonly [PlannedFault, Expected])[] = [...brokenAnswers, ...gatewayErrors];

const named = Object.entries(errors).map(([name, expected]) => ({ name, expected }));
const broken = faults.map(([fault, expected]) => ({
  fault,
  expected,
  about: JSON.stringify(fault),
}));

describe('a submit is sent once', () => {
  it.each(named)('and understood: $name', async ({ name, expected }) => {
    const answer = Object.entries(stableDiffusionErrors).find(([error]) => error === name)?.[1];
    if (!answer) throw new Error(name);
    client.service.knobs.faults = { submit: [{ kind: 'reply', ...answer }] };
    await client.expectProblem(expected);
  });

  it.each(broken)('and its charge is open: $about', async ({ fault, expected }) => {
    client.service.knobs.faults = { submit: [{ ...fault }] };
    await client.expectProblem(expected);
  });

  it('and waits as its tips advise', async () => {
    const answer = stableDiffusionErrors.rateLimit;
    client.service.knobs.faults = { submit: [{ kind: 'reply', ...answer }] };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { retryAfterSeconds: 30 } });
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
      problem: { charged: 'maybe', detail },
    });
  });

  it.each([
    ['empty', 'problemNoPicture', '200'],
    ['on_hold', 'problemUnknownStatus', 'on_hold'],
  ])('names an end without a picture: %s', async (ending, key, named) => {
    Object.assign(client.service.knobs, { ending, outputAs: 'missing', rounds: 0 });
    expect(await outcomeOf(client.look(await client.accepted()))).toMatchObject({
      problem: { say: { key, values: [card.label, named] } },
    });
  });
});
