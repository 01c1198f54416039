import { describe, expect, it } from 'vitest';
import type { Course, GuessTask, Workshop } from '@/utils/workshop/spec';
import { answerOver, reachWorkshop } from '@/utils/workshop/wire';

const task: GuessTask = { kind: 'guess', photo: new Blob(['a photo']) };

/** A workshop that does what the test says, at the other end of a real channel. */
function farWorkshop(work: (course: Course) => Promise<void>) {
  const { port1, port2 } = new MessageChannel();
  const workshop: Workshop = {
    async run(_task, course = {}) {
      await work(course);
      // What comes back is whatever the kind of work makes; nobody looks at it here.
      return {} as never;
    },
  };
  answerOver(port1, workshop);
  const far = reachWorkshop(port2);
  port1.start();
  port2.start();
  return { far, close: () => port1.close() };
}

describe('a workshop at the other end of a wire', () => {
  it('tells how far it is and shows an early picture, in that order', async () => {
    const told: unknown[] = [];
    const { far, close } = farWorkshop(async ({ progress, preview }) => {
      progress?.(0.1);
      preview?.(new Blob(['a draft']));
      progress?.(0.9);
    });
    await far.run<'guess'>(task, {
      progress: (done) => told.push(done),
      preview: (picture) => told.push(picture.size),
    });
    expect(told).toEqual([0.1, 7, 0.9]);
    close();
  });

  it('stops when nobody wants its work any more', async () => {
    const stop = new AbortController();
    let stopped = false;
    const { far, close } = farWorkshop(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
          setTimeout(() => stop.abort(new Error('enough')));
        }),
    );
    await expect(far.run<'guess'>(task, { signal: stop.signal })).rejects.toThrow('enough');
    await expect.poll(() => stopped).toBe(true);
    close();
  });
});
