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
  args: { data?: { url?: string; frame?: string } };
}

export interface ScriptCost {
  /** Processor time inside the extension's scripts in the page, what follows their awaits included. */
  cpuMilliseconds: number;
  /** The same of its background, which is no part of the page. */
  backgroundMilliseconds: number;
  longestMilliseconds: number;
  /** Layouts and style calculations that those scripts forced. */
  forcedLayouts: number;
}

/** No more than what is read below: with `blink`, asking for a box would write three events. */
const categories = ['devtools.timeline', 'v8.execute'];

/** Between a call and its microtasks; seen were at most 10. */
const PAUSE_MICROSECONDS = 1000;

/** @returns ends the trace and reads it */
export async function startTrace(session: CDPSession): Promise<() => Promise<ScriptCost>> {
  const events: TraceEvent[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
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
    return readScriptCost(events, frameTree.frame.id);
  };
}

type Belongs = (event: TraceEvent) => boolean;

/** @param page the frame; a trace tells of every process of the browser */
function readScriptCost(events: readonly TraceEvent[], page: string): ScriptCost {
  const calls = callsOf(events, (event) => isExtensionCall(event, page));
  const background = callsOf(events, isBackgroundCall);
  const layouts = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  return {
    cpuMilliseconds: sum(calls.map(processorTime)),
    backgroundMilliseconds: sum(background.map(processorTime)),
    longestMilliseconds: Math.max(0, ...calls.map(processorTime)),
    forcedLayouts: layouts.filter((layout) => calls.some((call) => contains(call, layout))).length,
  };
}

function processorTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function isCall({ name, ph }: TraceEvent): boolean {
  return (name === 'FunctionCall' || name === 'EvaluateScript') && ph === 'X';
}

function isExtensionCall(event: TraceEvent, frame: string): boolean {
  const { data } = event.args;
  return isCall(event) && data?.frame === frame && isExtensions(data.url);
}

function isBackgroundCall(event: TraceEvent): boolean {
  const url = event.args.data?.url;
  return isCall(event) && isExtensions(url) && url?.endsWith('/background.js') === true;
}

function isExtensions(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') === true;
}

/** Calls that belong, and the microtasks in which they go on after an `await`. */
function callsOf(events: readonly TraceEvent[], belongs: Belongs): TraceEvent[] {
  const lastCalls = new Map<string, TraceEvent>();
  const own = events
    .filter((event) => event.name === 'RunMicrotasks' || isCall(event))
    .sort((a, b) => a.ts - b.ts)
    .filter((event) => {
      const thread = `${event.pid} ${event.tid}`;
      if (isCall(event)) lastCalls.set(thread, event);
      const last = lastCalls.get(thread);
      return last !== undefined && belongs(last) && (event === last || goesOn(last, event));
    });
  return outermost(own);
}

/** Microtasks run right after a call; those that come later are the page's, but for an answer to the script. */
function goesOn(call: TraceEvent, microtasks: TraceEvent): boolean {
  const pause = microtasks.ts - call.ts - (call.dur ?? 0);
  return pause < PAUSE_MICROSECONDS || call.name === 'EvaluateScript';
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
