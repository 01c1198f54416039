/** What holds for every provider, by its folder alone: adding a folder adds it here. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readFields } from '@/utils/forms/read-fields';
import { matchesAny } from '@/utils/lib/match-pattern';
import { Problem } from '@/utils/lib/problem';
import { findAdapter } from '@/utils/providers/adapters';
import { cards } from '@/utils/providers/cards';
import { logoUrl } from '@/utils/providers/logos';
import type { ProviderAdapter, ProviderCard } from '@/utils/providers/spec';
import {
  CANARY,
  callAdapter,
  canaryAccount,
  makeOrder,
  makeWire,
  outcomeOf,
  START_MILLISECONDS,
  toPlain,
} from './kit/provider-calls';
import { type Fixtures, fixturesOf, type ReplyFixture } from './kit/provider-fixtures';
import { changeTexts, replaying } from './kit/replay';
import { missingFixtures } from './kit/required-fixtures';

const folders = Object.keys(import.meta.glob('../utils/providers/*/card.ts')).map(
  (path) => path.split('/').at(-2) ?? '',
);

it('every folder is a provider of that id', () => {
  expect(cards.map((card) => card.id).sort()).toEqual(folders.sort());
});

describe.each(cards)('$id', (card) => {
  const adapter = adapterOf(card);

  it('has a name, words, a logo and a place', () => {
    expect(card.label).not.toBe('');
    expect(card.description.en).not.toBe('');
    expect(logoUrl(card.id)).toContain('svg');
    expect(cards.filter((other) => other.order === card.order)).toHaveLength(1);
    expect(new Set(card.modes.map((mode) => mode.id)).size).toBe(card.modes.length);
  });

  it('has forms that can be drawn, and secrets that are hidden', () => {
    for (const mode of card.modes) expect(() => readFields(mode.request)).not.toThrow();
    for (const field of readFields(card.account)) {
      const named = /key|token|secret|password/i.test(field.name);
      if (named) expect(field).toMatchObject({ kind: 'text', secret: true });
    }
  });

  it('accepts a request that nobody touched, and prices it', () => {
    for (const mode of card.modes) {
      const request = z.parse(mode.request, {});
      expect(mode.cost(request)).toHaveProperty('kind');
      expect(z.parse(mode.request, request)).toEqual(request);
    }
  });

  it('makes the body by the order alone, without the key', () => {
    for (const mode of card.modes) {
      const order = makeOrder(card, recordedOrder(card, mode.id));
      const before = JSON.stringify(order);
      expect(adapter.toBody(order)).toEqual(adapter.toBody(order));
      expect(JSON.stringify(order)).toBe(before);
      expect(JSON.stringify(adapter.toBody(order)) ?? '').not.toContain(CANARY);
    }
  });

  it('reaches only https hosts, and a provider that reaches none needs no account', () => {
    const hosts = [...card.hosts.api, ...card.hosts.results];
    expect(hosts.filter((host) => !host.startsWith('https://'))).toEqual([]);
    if (card.hosts.api.length === 0) expect(Object.keys(card.account.shape)).toEqual([]);
  });

  // A provider without hosts never asks anyone, so there is nothing to record.
  if (card.hosts.api.length > 0) describeReplies(card, adapter, fixturesOf(card.id));
});

function describeReplies(card: ProviderCard, adapter: ProviderAdapter, fixtures: Fixtures): void {
  const { bodies, replies } = fixtures;

  it('brings a fixture for each state and problem', () => {
    expect(missingFixtures(card, fixtures)).toEqual([]);
    expect(missingFixtures(card, { bodies: [], replies: [] })).not.toEqual([]);
  });

  it.each(bodies)('body: $about', ({ request, order, expect: body }) => {
    expect(adapter.toBody(makeOrder(card, { ...order, request }))).toEqual(body);
  });

  it.each(replies)('$call: $about', async (fixture) => {
    const { asked, outcome } = await replay(fixture);
    expect(toPlain(outcome)).toMatchObject(fixture.expect);
    // A problem that was thrown is another thing than a job that failed with one.
    expect('state' in outcome).toBe('state' in fixture.expect);
    expect(asked).toHaveLength(1);
    if ('operation' in outcome) {
      const revived: unknown = JSON.parse(JSON.stringify(outcome.operation));
      expect(z.parse(adapter.operation, revived)).toEqual(outcome.operation);
    }
  });

  it('asks only its own hosts, wherever an answer points', async () => {
    for (const fixture of replies) {
      const pointing = changeTexts(fixture.reply, (text) =>
        text.replace(/https?:\/\/[^/]+/g, 'https://elsewhere.example'),
      );
      const { asked, outcome } = await replay({ ...fixture, reply: pointing });
      const next = 'operation' in outcome ? await look(outcome.operation) : [];
      const urls = [...asked, ...next].map((request) => request.url);
      expect(urls.filter((url) => !matchesAny(card.hosts.api, url))).toEqual([]);
    }
  });

  it('never repeats the key, whatever an answer says', async () => {
    for (const fixture of replies) {
      const telling = changeTexts(fixture.reply, (text, key) =>
        /^(status|mess[ae]ge|error|detail|title|tip|text)$/.test(key) ? `${text} ${CANARY}` : text,
      );
      for (const reply of [telling, { status: 400, text: CANARY }]) {
        const { outcome } = await replay({ ...fixture, reply });
        expect(JSON.stringify(outcome)).not.toContain(CANARY);
      }
    }
  });

  it('sends once when the connection breaks, and then the charge is open', async () => {
    let sent = 0;
    const wire = makeWire(card, async () => {
      sent += 1;
      throw new TypeError('connection reset');
    });
    const outcome = await outcomeOf(callAdapter(adapter, card, 'submit', wire));
    expect(outcome).toMatchObject({ problem: { kind: 'network', charged: 'maybe' } });
    expect(sent).toBe(1);
  });

  it('sends nothing when it is already cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    const wire = makeWire(card, () => expect.fail('something was sent'), { signal });
    const submit = adapter.submit(makeOrder(card), canaryAccount(card), wire);
    await expect(submit).rejects.toThrow('cancelled');
  });

  it('stops when it is cancelled while waiting, which is no problem of the provider', async () => {
    const cancelled = new AbortController();
    const hanging: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        setTimeout(() => cancelled.abort(new Error('cancelled')), 1);
      });
    const wire = makeWire(card, hanging, { signal: cancelled.signal });
    const thrown: unknown = await callAdapter(adapter, card, 'submit', wire).catch(
      (error) => error,
    );
    expect(thrown).not.toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ message: 'cancelled' });
  });

  async function replay({ call, operation, reply, ageSeconds }: ReplyFixture) {
    const nowMilliseconds = START_MILLISECONDS + ageSeconds * 1000;
    const wire = makeWire(card, replaying(reply), { nowMilliseconds });
    const outcome = await outcomeOf(callAdapter(adapter, card, call, wire, operation));
    return { asked: wire.asked, outcome };
  }

  async function look(operation: unknown) {
    const wire = makeWire(card, replaying({ status: 500, text: '' }));
    await outcomeOf(callAdapter(adapter, card, 'poll', wire, operation));
    return wire.asked;
  }
}

/** What a mode's own recorded body was made from, e.g. a room that it knows. */
function recordedOrder(card: ProviderCard, mode: string) {
  return { mode, ...fixturesOf(card.id).bodies.find(({ order }) => order?.mode === mode)?.order };
}

function adapterOf(card: ProviderCard): ProviderAdapter {
  const adapter = findAdapter(card.id);
  if (!adapter) throw new Error(`utils/providers/${card.id}/adapter.ts is missing`);
  return adapter;
}
