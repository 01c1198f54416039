/**
 * Providers may answer anything, on purpose or not. Whatever JSON arrives, an adapter comes to a
 * known state or to a Problem, asks nobody but its own hosts, and never repeats the key.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { matchesAny } from '@/utils/lib/match-pattern';
import { findAdapter } from '@/utils/providers/adapters';
import { cards } from '@/utils/providers/cards';
import type { ProviderAdapter, ProviderCard } from '@/utils/providers/spec';
import { CANARY, callAdapter, makeWire, type Outcome, outcomeOf } from './kit/provider-calls';
import { fixturesOf } from './kit/provider-fixtures';
import { replaying } from './kit/replay';

const RUNS = 10_000;
/** InteriorDecoratorAI has two documented addresses; where one doesn't exist, nothing was begun. */
const SUBMITS = 2;

const online = cards.filter((card) => card.hosts.api.length > 0);
const calls = ['submit', 'poll', 'credits'] as const;

describe.each(online)('$id', (card) => {
  const adapter = findAdapter(card.id);
  if (!adapter) throw new Error(`${card.id} has no adapter`);
  const recorded = fixturesOf(card.id).replies;
  const operation = recorded.find((fixture) => fixture.operation !== undefined)?.operation;

  const own = calls.filter((call) => recorded.some((fixture) => fixture.call === call));

  it('has recorded answers to spoil', () => {
    expect(own).toContain('submit');
  });

  it(`survives ${RUNS} answers to each of ${own.join(', ')}`, async () => {
    const bodies = recorded.map((fixture) => fixture.reply.json);
    // One answer is tried on every call: making answers up takes longer than reading them.
    await fc.assert(
      fc.asyncProperty(status, body(bodies), async (code, json) => {
        for (const call of own) {
          const wire = makeWire(card, replaying({ status: code, json }));
          const outcome = await outcomeOf(callAdapter(adapter, card, call, wire, operation));
          checkOutcome(outcome, card, adapter);
          const urls = wire.asked.map((request) => request.url);
          expect(urls.filter((url) => !matchesAny(card.hosts.api, url))).toEqual([]);
          if (call === 'submit') expect(wire.asked.length).toBeLessThanOrEqual(SUBMITS);
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(201, 301, 400, 401, 402, 403, 404, 408, 409, 422, 429) },
  { weight: 1, arbitrary: fc.constantFrom(500, 502, 503, 504, 599) },
);

/** Anything at all, and recorded answers with some of their fields replaced by anything. */
function body(recorded: readonly unknown[]): fc.Arbitrary<unknown> {
  const spoiled = fc
    .tuple(fc.constantFrom(...recorded), fc.dictionary(fieldName, anything, { maxKeys: 4 }))
    .map(([json, changes]) => ({ ...(typeof json === 'object' ? json : {}), ...changes }));
  return fc.oneof(anything, spoiled);
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.webUrl(),
  fc.constantFrom('__proto__', 'constructor', '', CANARY, 'data:image/png;base64,AAAA', 1e300),
  fc.array(fc.oneof(fc.webUrl(), fc.string(), fc.constant(null))),
);

const fieldName = fc.oneof(
  fc.string(),
  fc.constantFrom('status', 'id', 'output', 'proxy_links', 'future_links', 'fetch_result', 'eta'),
  fc.constantFrom('message', 'messege', 'error', 'detail', 'meta', 'data', 'retry_after'),
);

const states = ['accepted', 'queued', 'running', 'done', 'failed'];

function checkOutcome(outcome: Outcome, card: ProviderCard, adapter: ProviderAdapter): void {
  if ('credits' in outcome) {
    expect(outcome.credits).not.toBe('');
    expect(outcome.credits).not.toContain(CANARY);
    return;
  }
  if ('problem' in outcome) {
    expect(outcome.problem.say.values?.[0]).toBe(card.label);
    expect(JSON.stringify(outcome.problem)).not.toContain(CANARY);
    return;
  }
  expect(states).toContain(outcome.state);
  if ('operation' in outcome) {
    const revived: unknown = JSON.parse(JSON.stringify(outcome.operation));
    expect(z.parse(adapter.operation, revived)).toEqual(outcome.operation);
  }
  if ('images' in outcome) expect(outcome.images.length).toBeGreaterThan(0);
}
