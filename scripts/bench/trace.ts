/** A Chromium trace of one page, and what an extension did in it. */
import type { CDPSession } from '@playwright/test';

/** The fields we read of a trace event; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface ScriptCost {
  /** Processor time inside the extension's scripts, what follows their awaits included. */
  cpuMilliseconds: number;
  longestMilliseconds: number;
  /** Layouts and style calculations that those scripts forced. */
  forcedLayouts: number;
}

/** No more than what is read below: with `blink`, asking for a box would write three events. */
const categories = ['devtools.timeline', 'v8.execute'];

/** @returns ends the trace and reads it */
export async function startTrace(session: CDPSession): Promise<() => Promise<ScriptCost>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Chromium's documents promise trace events here; CDP types them as plain objects.
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return readScriptCost(events);
  };
}

function readScriptCost(events: readonly TraceEvent[]): ScriptCost {
  const calls = outermost([...events.filter(isExtensionCall), ...findOwnMicrotasks(events)]);
  const cpu = calls.map((call) => (call.tdur ?? call.dur ?? 0) / 1000);
  const layouts = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  return {
    cpuMilliseconds: cpu.reduce((sum, value) => sum + value, 0),
    longestMilliseconds: Math.max(0, ...cpu),
    forcedLayouts: layouts.filter((layout) => calls.some((call) => contains(call, layout))).length,
  };
}

function isCall({ name, ph }: TraceEvent): boolean {
  return (name === 'FunctionCall' || name === 'EvaluateScript') && ph === 'X';
}

function isExtensionCall(event: TraceEvent): boolean {
  return isCall(event) && Boolean(event.args.data?.url?.startsWith('chrome-extension://'));
}

/** What continues after an `await` of the extension's: microtasks that run right after a call of it. */
function findOwnMicrotasks(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const lastCalls = new Map<string, TraceEvent>();
  return events
    .filter((event) => event.name === 'RunMicrotasks' || isCall(event))
    .sort((a, b) => a.ts - b.ts)
    .filter((event) => {
      const thread = `${event.pid} ${event.tid}`;
      if (isCall(event)) lastCalls.set(thread, event);
      const last = lastCalls.get(thread);
      return event.name === 'RunMicrotasks' && last !== undefined && isExtensionCall(last);
    });
}

/** Calls inside other calls would count twice. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  return calls.filter((call) => !calls.some((other) => other !== call && contains(other, call)));
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}
