import type { Course, Made, TaskKind, TaskOf } from './spec';

/** Each kind of work is loaded when it is first asked for. */
const workers: {
  [Kind in TaskKind]: () => Promise<(task: TaskOf<Kind>, course: Course) => Promise<Made[Kind]>>;
} = {
  restyle: async () => (await import('./restyle-task')).doRestyle,
  stage: async () => (await import('./stage-task')).doStage,
  guess: async () => (await import('./guess-task')).doGuess,
};

let turn: Promise<unknown> = Promise.resolve();

/** One task at a time: each takes all the memory and all the cores it may. */
export function doTask<Kind extends TaskKind>(
  task: TaskOf<Kind>,
  course: Course = {},
): Promise<Made[Kind]> {
  const next = turn.then(async () => {
    course.signal?.throwIfAborted();
    const kind: Kind = task.kind as Kind;
    const work = await workers[kind]();
    return work(task, course);
  });
  turn = next.catch(() => undefined);
  return next;
}
