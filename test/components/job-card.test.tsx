// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JobCard, type JobCardProps } from '@/components/JobCard';
import type { Job } from '@/utils/jobs/job';
import type { Charged, ProblemRecord } from '@/utils/lib/problem';

const START = Date.UTC(2026, 4, 1);

function makeJob(change: Partial<Job>): Job {
  return {
    id: 'job-1',
    step: 'waiting',
    choices: {
      photoId: 'photo-1',
      styleId: 'look',
      roomType: 'unknown',
      providerId: 'maker',
      request: {},
      variation: 0,
      useMask: false,
    },
    listingKey: 'local',
    price: { kind: 'unknown' },
    createdAt: START,
    updatedAt: START,
    submits: 0,
    refusals: 0,
    nextLookAt: START,
    looks: 0,
    troubles: 0,
    resultIds: [],
    ...change,
  };
}

function makeProblem(charged: Charged): ProblemRecord {
  return { kind: 'provider', say: { key: 'problemBug' }, charged, detail: 'no such model' };
}

function show(change: Partial<Job>, more: Partial<JobCardProps> = {}) {
  const callbacks = {
    onCancel: vi.fn(),
    onCheckAgain: vi.fn(),
    onRunAgain: vi.fn(),
    onDismiss: vi.fn(),
    onSettings: vi.fn(),
    onAllow: vi.fn(),
  };
  const props: JobCardProps = {
    job: makeJob(change),
    style: 'Japandi',
    provider: 'Maker',
    expectedSeconds: 20,
    dashboard: 'https://maker.example/billing',
    price: '1 credit',
    ...callbacks,
    ...more,
  };
  render(<JobCard {...props} />);
  return callbacks;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a running job', () => {
  it('counts the seconds against the expected time, and says when it takes longer', () => {
    show({});
    pass(12);
    expect(screen.getByText(/12.s of about 20.s/)).toBeDefined();
    pass(10);
    expect(screen.getByText('22 s, longer than the usual 20 s')).toBeDefined();
    pass(103);
    expect(screen.getByText('2 min 5 s, longer than the usual 20 s')).toBeDefined();
  });

  it('reads out the step, not the seconds', () => {
    show({});
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('Maker is working on it');
    pass(7);
    expect(status.textContent).toBe('Maker is working on it');
  });

  it('never looks finished by time alone, and takes the progress it is told', () => {
    show({});
    pass(600);
    expect(Number(screen.getByRole('progressbar').getAttribute('value'))).toBeLessThan(1);
    cleanup();
    show({ progress: 0.25 });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.25');
  });

  it('shows the draft of what is being made', () => {
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: () => 'blob:draft',
      revokeObjectURL: () => {},
    });
    show({ step: 'submitting', preview: new Blob(['draft']) });
    const figure = screen.getByRole('figure');
    expect(figure.querySelector('img')?.src).toBe('blob:draft');
    expect(figure.textContent).toBe('A quick draft. The final picture is finer.');
    cleanup();
    show({ step: 'submitting' });
    expect(screen.queryByRole('figure')).toBeNull();
    vi.unstubAllGlobals();
  });

  it('tells when a busy provider is asked again', () => {
    show({ step: 'intent', refusals: 1, nextLookAt: START + 30_000 });
    expect(screen.getByRole('status').textContent).toBe('Maker is busy');
    pass(10);
    expect(screen.getByText(/trying again in 20.s/)).toBeDefined();
  });

  it('says nothing of trying again between ordinary looks', () => {
    show({ nextLookAt: START + 5000 });
    expect(screen.queryByText(/trying again/)).toBeNull();
  });

  it('whose cancelling waits for an answer says so, and asks for nothing more', () => {
    show({ step: 'submitting', cancelWanted: true });
    expect(screen.getByRole('status').textContent).toContain('waiting for the answer of Maker');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  it('that waits for its turn in the minute says whose limit it is and when it goes on', () => {
    const say = { key: 'problemLimitMinuteWaits' as const, values: ['Mine', 10] };
    const problem: ProblemRecord = { kind: 'busy', say, charged: 'no' };
    show({ step: 'intent', problem, nextLookAt: START + 40_000 });
    expect(screen.getByRole('status').textContent).toContain(
      '“Mine” may send 10 requests a minute',
    );
    expect(screen.getByText(/trying again in 40.s/)).toBeDefined();
  });

  it('can be cancelled', () => {
    const { onCancel } = show({});
    press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('a failed job', () => {
  it('quotes the provider and says what it cost', () => {
    show({ step: 'failed', problem: makeProblem('no') });
    const alert = screen.getByRole('alert');
    expect(alert.querySelector('blockquote')?.textContent).toBe('no such model');
    expect(alert.textContent).toContain('Nothing was charged.');
  });

  it('offers to run again, with the price, only where nothing was charged', () => {
    const { onRunAgain } = show({ step: 'failed', problem: makeProblem('no') });
    press('Run again · 1 credit');
    expect(onRunAgain).toHaveBeenCalledOnce();
    cleanup();
    show({ step: 'failed', problem: makeProblem('yes') });
    expect(screen.getByText('This was charged.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Run again/ })).toBeNull();
  });

  it('leads to the settings where the account is the trouble', () => {
    const { onSettings } = show({
      step: 'failed',
      problem: { ...makeProblem('no'), kind: 'account' },
    });
    press('Settings');
    expect(onSettings).toHaveBeenCalledOnce();
  });
});

describe('an unsure job', () => {
  it('says that it may have been charged and where to see it', () => {
    show({ step: 'unsure' });
    expect(screen.getByText('This may have been charged.')).toBeDefined();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://maker.example/billing');
  });

  it('runs again only after a second click that names the risk', () => {
    const { onRunAgain } = show({ step: 'unsure' });
    press('Run again');
    expect(onRunAgain).not.toHaveBeenCalled();
    pass(1);
    press('Run again, may charge twice · 1 credit');
    expect(onRunAgain).toHaveBeenCalledOnce();
  });

  it('does not take a double click for two decisions', () => {
    const { onRunAgain } = show({ step: 'unsure' });
    press('Run again');
    press(/may charge twice/);
    expect(onRunAgain).not.toHaveBeenCalled();
  });

  it('can be left as it is', () => {
    const { onRunAgain } = show({ step: 'unsure' });
    press('Run again');
    pass(1);
    press('Keep as it is');
    expect(screen.queryByRole('button', { name: /twice/ })).toBeNull();
    expect(onRunAgain).not.toHaveBeenCalled();
  });

  it('can be checked again, and dismissed', () => {
    const { onCheckAgain, onDismiss } = show({ step: 'unsure' });
    press('Check again');
    press('Dismiss');
    expect(onCheckAgain).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('a cancelled job that was sent', () => {
  it('says that it was charged, and can still be had', () => {
    const { onCheckAgain, onDismiss } = show({ step: 'cancelled', problem: makeProblem('yes') });
    expect(screen.getByText('This was charged.')).toBeDefined();
    press('It was already paid: get it');
    press('Dismiss');
    expect(onCheckAgain).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Run again/ })).toBeNull();
  });

  it('does not claim a charge that nobody knows of', () => {
    show({ step: 'cancelled', problem: makeProblem('maybe') });
    expect(screen.getByText('This may have been charged.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Get the picture all the same' })).toBeDefined();
  });
});

describe('a stalled job', () => {
  it('for want of a permission asks for it', () => {
    const problem: ProblemRecord = { ...makeProblem('maybe'), kind: 'permission' };
    const { onAllow } = show({ step: 'stalled', problem });
    press('Allow access to Maker');
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('can be looked at again for nothing, but not run again', () => {
    const { onCheckAgain } = show({ step: 'stalled' });
    press('Check again');
    expect(onCheckAgain).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Run again/ })).toBeNull();
  });
});

describe('a job that needs a corner of the room', () => {
  it('asks for it first, offers what can be done without it, and no useless repetition', () => {
    const [onShowCorner, onPress] = [vi.fn(), vi.fn()];
    const problem: ProblemRecord = {
      ...{ kind: 'rejected', charged: 'no' },
      say: { key: 'problemCornerNeeded' },
    };
    show(
      { step: 'failed', problem },
      { onShowCorner, instead: { label: 'Light instead', onPress } },
    );
    press('Show the corner');
    press('Light instead');
    expect(onShowCorner).toHaveBeenCalledOnce();
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Run again/ })).toBeNull();
  });
});
