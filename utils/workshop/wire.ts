import { newId } from '@/utils/lib/ids';
import { Problem, type ProblemRecord, toProblem } from '@/utils/lib/problem';
import type { Course, Made, Task, TaskKind, TaskOf, Workshop } from './spec';

/** What a dedicated worker, its global scope and a broadcast channel have in common. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** To the workshop. */
type Call =
  | { call: string; task: Task }
  | { cancel: string }
  /** Asks whether anybody is at the other end. */
  | { ping: true }
  /** A new asker: what an earlier one left behind is nobody's. */
  | { hello: true };

/** From the workshop. */
type Reply =
  | { reply: string; progress: number }
  | { reply: string; preview: Blob }
  | { reply: string; made: Made[TaskKind] }
  | { reply: string; problem: ProblemRecord }
  | { ready: true };

interface Waiting {
  course: Course;
  resolve(made: Made[TaskKind]): void;
  reject(thrown: unknown): void;
}

/** A workshop at the other end of a wire. */
export interface FarWorkshop extends Workshop {
  /** Resolves once the other end says that it listens. */
  ready(): Promise<void>;
  /** Fails everything that is waited for: the other end is gone. */
  giveUp(problem: Problem): void;
}

/** @param wire belongs to this asker alone: a new one ends what the last one asked for */
export function reachWorkshop(wire: Wire): FarWorkshop {
  const waiting = new Map<string, Waiting>();
  let listeners: (() => void)[] = [];
  wire.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('reply' in data) settle(waiting, data);
    else if ('ready' in data) {
      for (const listener of listeners) listener();
      listeners = [];
    }
  });
  wire.postMessage({ hello: true } satisfies Call);

  return {
    ready() {
      const answered = new Promise<void>((resolve) => listeners.push(resolve));
      wire.postMessage({ ping: true } satisfies Call);
      return answered;
    },
    giveUp(problem) {
      for (const { reject } of waiting.values()) reject(problem);
      waiting.clear();
    },
    run<Kind extends TaskKind>(task: TaskOf<Kind>, course: Course = {}) {
      const { signal } = course;
      signal?.throwIfAborted();
      const call = newId();
      const stop = () => {
        wire.postMessage({ cancel: call } satisfies Call);
        waiting.get(call)?.reject(signal?.reason);
        waiting.delete(call);
      };
      signal?.addEventListener('abort', stop, { once: true });
      const made = new Promise<Made[Kind]>((resolve, reject) => {
        // The id is answered once, with what its own task makes.
        waiting.set(call, { course, resolve: resolve as Waiting['resolve'], reject });
      });
      wire.postMessage({ call, task } satisfies Call);
      return made.finally(() => signal?.removeEventListener('abort', stop));
    },
  };
}

function settle(waiting: Map<string, Waiting>, reply: Exclude<Reply, { ready: true }>): void {
  const asker = waiting.get(reply.reply);
  if (!asker) return;
  if ('progress' in reply) {
    asker.course.progress?.(reply.progress);
    return;
  }
  if ('preview' in reply) {
    asker.course.preview?.(reply.preview);
    return;
  }
  waiting.delete(reply.reply);
  if ('made' in reply) asker.resolve(reply.made);
  else asker.reject(new Problem(reply.problem));
}

/** Answers over a wire with what a workshop makes. */
export function answerOver(wire: Wire, workshop: Workshop): void {
  const running = new Map<string, AbortController>();
  const say = (reply: Reply) => wire.postMessage(reply);

  async function answer(call: string, task: Task): Promise<void> {
    const control = new AbortController();
    running.set(call, control);
    try {
      const course = {
        signal: control.signal,
        progress: (progress: number) => say({ reply: call, progress }),
        preview: (preview: Blob) => say({ reply: call, preview }),
      };
      say({ reply: call, made: await workshop.run(task, course) });
    } catch (thrown) {
      if (!control.signal.aborted) say({ reply: call, problem: toProblem(thrown, 'no').record });
    } finally {
      running.delete(call);
    }
  }

  wire.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    if ('call' in data) void answer(data.call, data.task);
    else if ('cancel' in data) running.get(data.cancel)?.abort();
    else if ('ping' in data) say({ ready: true });
    else if ('hello' in data) for (const control of running.values()) control.abort();
  });
  say({ ready: true });
}
