/**
 * The state machine under any interleaving: two worker lives, kills, every kind of answer, cancelling,
 * clock jumps. What holds after each event holds for the person's money.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { advance } from '@/utils/jobs/advance';
import { cancelJob } from '@/utils/jobs/cancel-job';
import { checkAgain } from '@/utils/jobs/decide-job';
import { isRunning, type Job } from '@/utils/jobs/job';
import { isDue } from '@/utils/jobs/job-time';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { newId } from '@/utils/lib/ids';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { type Database, openDatabase } from '@/utils/store/database';
import {
  accepted,
  makeScript,
  makeSurroundings,
  paidCard,
  picture,
  scriptedAdapter,
  testPhoto,
} from './kit/surroundings';

const DAY = 86_400_000;

const happenings = [
  'step',
  'step elsewhere',
  'kill',
  'answer: ticket',
  'answer: picture',
  'answer: busy',
  'answer: refused',
  'answer: lost',
  'killed with the answer in hand',
  'ready',
  'poll fails',
  'never ready',
  'cancel',
  'check again',
  'a while',
  'a day on',
  'a day back',
] as const;
type Happening = (typeof happenings)[number];

const problem = (record: Partial<ProblemRecord>) =>
  new Problem({ kind: 'provider', say: { key: 'problemBug' }, charged: 'no', ...record });

/** A worker life: what it is doing dies with it. */
interface Life {
  around: Surroundings;
  /** The step under way. */
  stepping?: Promise<unknown>;
  abort: AbortController;
  answer?: { resolve: (submitted: typeof accepted) => void; reject: (thrown: unknown) => void };
}

class Machine {
  now = 100 * DAY;
  posts = 0;
  busy = 0;
  /** A ticket or picture reached a living worker. */
  delivered = false;
  script = makeScript();
  readonly database: Database;
  lives: [Life, Life];

  constructor(database: Database) {
    this.database = database;
    this.lives = [this.newLife(), this.newLife()];
  }

  newLife(): Life {
    const life: Life = { abort: new AbortController(), around: makeSurroundings() };
    const adapter: ReturnType<typeof scriptedAdapter> = {
      ...scriptedAdapter(this.script),
      submit: () => {
        this.posts += 1;
        return new Promise((resolve, reject) => {
          life.answer = { resolve, reject };
        });
      },
    };
    life.around.database.close();
    life.around = makeSurroundings({
      ...{ database: this.database, life: newId(), findAdapter: () => adapter },
      clock: { now: () => this.now, sleep: () => Promise.resolve() },
      findCard: () =>
        paidCard({
          pace: { firstSeconds: 1, everySeconds: 2, deadlineSeconds: 60, usualSeconds: 5 },
        }),
    });
    return life;
  }

  async row(): Promise<Job> {
    const job = await this.database.jobs.get('job');
    if (!job) throw new Error('the job is gone');
    return job;
  }

  /** As the runner does it: one step of a job at a time in a life. */
  async step(life: Life): Promise<void> {
    if (life.stepping) return;
    let over = false;
    life.stepping = advance('job', life.around, life.abort.signal).finally(() => {
      over = true;
      life.stepping = undefined;
    });
    while (!over && !life.answer) await new Promise((resolve) => setImmediate(resolve));
  }

  async answer(settle: (answer: NonNullable<Life['answer']>) => void): Promise<void> {
    const life = this.lives.find((one) => one.answer);
    if (!life?.answer) return;
    settle(life.answer);
    life.answer = undefined;
    await life.stepping;
  }

  /** The worker is gone: what it was waiting for never reaches it. */
  kill(place: 0 | 1): void {
    this.lives[place] = this.newLife();
  }

  async cancel(): Promise<void> {
    const mayStop = await cancelJob('job', this.lives[0].around);
    if (mayStop && !this.lives[0].answer) this.lives[0].abort.abort();
    this.lives[0].abort = new AbortController();
  }

  async happen(what: Happening): Promise<void> {
    const [here, elsewhere] = this.lives;
    const deliver = (submitted: Parameters<NonNullable<Life['answer']>['resolve']>[0]) =>
      this.answer(({ resolve }) => {
        this.delivered = true;
        resolve(submitted);
      });
    switch (what) {
      case 'step':
        return this.step(here);
      case 'step elsewhere':
        return this.step(elsewhere);
      case 'kill':
        return this.kill(0);
      case 'killed with the answer in hand':
        return this.kill(this.lives[0].answer ? 0 : 1);
      case 'answer: ticket':
        return deliver(accepted);
      case 'answer: picture':
        return deliver({ state: 'done', images: [{ url: 'https://pictures.example/a.png' }] });
      case 'answer: busy':
        return this.answer(({ reject }) => {
          this.busy += 1;
          reject(problem({ kind: 'busy' }));
        });
      case 'answer: refused':
        return this.answer(({ reject }) => reject(problem({ kind: 'account' })));
      case 'answer: lost':
        return this.answer(({ reject }) => reject(problem({ kind: 'network', charged: 'maybe' })));
      case 'ready':
        this.script.poll = async () => picture;
        return;
      case 'poll fails':
        this.script.poll = () => Promise.reject(problem({ kind: 'network', charged: 'maybe' }));
        return;
      case 'never ready':
        this.script.poll = async () => ({ state: 'running' });
        return;
      case 'cancel':
        return this.cancel();
      case 'check again':
        return checkAgain(await this.row(), here.around).catch(() => undefined);
      case 'a while':
        this.now += 5000;
        return;
      case 'a day on':
        this.now += DAY;
        return;
      case 'a day back':
        this.now -= DAY;
        return;
    }
  }

  async check(): Promise<void> {
    const job = await this.row();
    expect(this.posts - this.busy).toBeLessThanOrEqual(1);
    if (this.delivered) {
      const kept = job.operation !== undefined || job.pending || job.resultIds.length > 0;
      expect(kept).toBeTruthy();
    }
    expect(hasNextStep(job, this.now)).toBe(true);
    const entries = await this.database.ledger.toArray();
    expect(entries).toHaveLength(job.submits);
    expect(entries.filter(({ outcome }) => outcome !== 'refused').length).toBeLessThanOrEqual(1);
  }

  /** The storm is over: a fresh worker, a provider that answers, no more events. */
  async calm(): Promise<Job> {
    this.kill(0);
    this.kill(1);
    this.script.poll = async () => picture;
    for (let steps = 0; steps < 40 && isRunning((await this.row()).step); steps++) {
      await this.step(this.lives[0]);
      await this.happen('answer: ticket');
      this.now = Math.max(this.now, (await this.row()).nextLookAt);
    }
    return this.row();
  }
}

/** Somebody moves it on: the runner within an hour, or the person with a button that says why. */
function hasNextStep(job: Job, now: number): boolean {
  if (job.step === 'submitting') return true;
  if (isRunning(job.step)) return isDue(job, now) || job.nextLookAt - now <= 3_600_000;
  return job.step === 'done' || job.problem !== undefined;
}

let machine: Machine | undefined;
afterEach(() => machine?.database.close());

async function play(events: readonly Happening[]): Promise<Machine> {
  const database = openDatabase(newId());
  machine = new Machine(database);
  await database.photos.put(testPhoto());
  await startJob(
    'job',
    {
      ...{ photoId: 'photo', styleId: 'japandi', roomType: 'living-room', providerId: 'paid' },
      ...{ request: {}, useMask: false },
    } as const,
    { kind: 'credits', credits: 1 },
    machine.lives[0].around,
  );
  for (const event of events) {
    await machine.happen(event);
    await machine.check();
  }
  return machine;
}

describe('whatever happens, in whatever order', () => {
  it('one confirmation is paid once, no ticket is lost, and there is always a next step', async () => {
    // Most of the time something begins, so that what follows has something to disturb.
    const event = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<Happening>('step', 'answer: ticket') },
      { weight: 5, arbitrary: fc.constantFrom(...happenings) },
    );
    const events = fc.array(event, { minLength: 4, maxLength: 24 });
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(events, async (happened) => {
        const played = await play(['step', ...happened]);
        const end = await played.calm();
        await played.check();
        expect(isRunning(end.step)).toBe(false);
        ends.set(end.step, (ends.get(end.step) ?? 0) + 1);
        played.database.close();
      }),
      { numRuns: 100 },
    );
    // The events reach every way to end.
    expect([...ends.keys()].sort()).toEqual(
      expect.arrayContaining(['cancelled', 'done', 'unsure']),
    );
  }, 60_000);

  it.each<[string, Happening[], Job['step']]>([
    ['a kill before the answer', ['step', 'kill', 'step'], 'unsure'],
    [
      'a kill with the answer in hand',
      ['step', 'killed with the answer in hand', 'step'],
      'unsure',
    ],
    [
      'a second life that gave up too early',
      ['step', 'step elsewhere', 'answer: ticket'],
      'waiting',
    ],
    ['cancel, then the ticket', ['step', 'cancel', 'answer: ticket'], 'cancelled'],
    ['cancel, then a kill', ['step', 'cancel', 'kill', 'step'], 'unsure'],
    ['cancel, then "not now"', ['step', 'cancel', 'answer: busy'], 'cancelled'],
    ['a late picture', ['step', 'step elsewhere', 'answer: picture'], 'saving'],
  ])('%s', async (_, events, step) => {
    const played = await play(events);
    expect((await played.row()).step).toBe(step);
    expect(played.posts).toBe(1);
  });
});
