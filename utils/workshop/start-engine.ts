import { Problem } from '@/utils/lib/problem';
import type { Workshop } from './spec';
import { reachWorkshop } from './wire';

/**
 * A workshop in a dedicated worker of this page: nothing it does is felt here. Heavy parts are loaded
 * by the first task that needs them.
 */
export function startEngine(): Workshop & { stop(): void } {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const workshop = reachWorkshop(worker);
  worker.addEventListener('error', ({ message }) => workshop.giveUp(broken(message)));
  return {
    run: (task, course) => workshop.run(task, course),
    stop() {
      worker.terminate();
      workshop.giveUp(broken('stopped'));
    },
  };
}

function broken(detail: string): Problem {
  return new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no', detail });
}
