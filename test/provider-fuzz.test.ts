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
          const urls = wire.asked.map((request) => request.url);
          const wrongs = [
            ...wrongsOf(outcome, card, adapter),
            ...urls.filter((url) => !matchesAny(card.hosts.api, url)),
            ...(call === 'submit' ? urls.slice(SUBMITS) : []),
          ];
          // Not `expect`, which takes longer than the adapter.
          if (wrongs.length > 0) throw new Error(`${call}: ${wrongs.join(', ')}`);
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);
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

/** Made once: addresses take longest to make up. */
const address = fc.constantFrom(...fc.sample(fc.webUrl(), 300));

const anything = fc.oneof(
  fc.jsonValue(),
  address,
  fc.constantFrom('__proto__', 'constructor', '', CANARY, 'data:image/png;base64,AAAA', 1e300),
  fc.array(fc.oneof(address, fc.string(), fc.constant(null))),
);

const fieldName = fc.oneof(
  fc.string(),
  fc.constantFrom('status', 'id', 'output', 'proxy_links', 'future_links', 'fetch_result', 'eta'),
  fc.constantFrom('message', 'messege', 'error', 'detail', 'meta', 'data', 'retry_after'),
);

const states: readonly string[] = ['accepted', 'queued', 'running', 'done', 'failed'];

/** What an outcome has that it must not have, in words. */
function wrongsOf(outcome: Outcome, card: ProviderCard, adapter: ProviderAdapter): string[] {
  const wrongs = JSON.stringify(outcome).includes(CANARY) && !('state' in outcome) ? ['key'] : [];
  if ('credits' in outcome) return outcome.credits === '' ? [...wrongs, 'no words'] : wrongs;
  if ('problem' in outcome) {
    return outcome.problem.say.values?.[0] === card.label ? wrongs : [...wrongs, 'not its name'];
  }
  if (!states.includes(outcome.state)) wrongs.push(`state ${outcome.state}`);
  if ('operation' in outcome && !survives(outcome.operation, adapter)) wrongs.push('operation');
  if ('images' in outcome && outcome.images.length === 0) wrongs.push('no images');
  return wrongs;
}

/** The ticket is the same after it was written down and read again. */
function survives(operation: unknown, adapter: ProviderAdapter): boolean {
  const text = JSON.stringify(operation);
  return JSON.stringify(z.parse(adapter.operation, JSON.parse(text))) === text;
}
