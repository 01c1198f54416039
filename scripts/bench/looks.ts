/**
 * Waiting for a provider, simulated: our own schedule of looks against pollers with a fixed interval,
 * on the same made-up durations. Lag is the time from ready to seen as a share of the duration.
 */
import { nextLookSeconds } from '../../utils/jobs/look-schedule';
import { type Figure, median } from './figure';

const usualSeconds = [8, 15, 30, 60, 120];
const JOBS = 4000;
/** The shortest pause between looks: of a provider that can be asked often, and as our cards have it. */
const QUICK_SECONDS = 0.5;
const CARD_SECONDS = 3;
const STRAYS = 0.08;
const SPREAD = 0.15;

interface Seen {
  /** Share of the duration. */
  lag: number;
  requests: number;
}

type Poller = (durationSeconds: number, expectedSeconds: number) => Seen;

const fixed =
  (everySeconds: number): Poller =>
  (duration) => {
    const requests = Math.max(1, Math.ceil(duration / everySeconds));
    return { lag: (requests * everySeconds - duration) / duration, requests };
  };

/** As the job engine does it once it has seen a few jobs of this provider. */
const ours =
  (everySeconds: number): Poller =>
  (duration, expected) => {
    const pace = {
      firstSeconds: everySeconds,
      everySeconds,
      deadlineSeconds: 600,
      usualSeconds: 20,
    };
    let elapsed = 0;
    for (let requests = 1; ; requests++) {
      elapsed += nextLookSeconds(pace, elapsed, { seconds: expected, by: 'history' });
      if (elapsed >= duration) return { lag: (elapsed - duration) / duration, requests };
    }
  };

const pollers: readonly (readonly [string, Poller])[] = [
  ['Restage', ours(QUICK_SECONDS)],
  ['on a card of 3 s', ours(CARD_SECONDS)],
  ['fixed 2 s', fixed(2)],
  ['fixed 5 s', fixed(5)],
];

/** One line per duration: median lag and median requests (95th percentile) of each poller. */
export function measureLooks(): Figure[] {
  return usualSeconds.map((seconds) => {
    const durations = makeDurations(seconds);
    const told = pollers.map(([name, poll]) => {
      const seen = durations.map((duration) => poll(duration, seconds));
      const lag = median(seen.map((one) => one.lag)) * 100;
      const requests = seen.map((one) => one.requests).sort((a, b) => a - b);
      const high = requests[Math.floor(requests.length * 0.95)];
      return `${name} ${lag.toFixed(1)} % / ${median(requests)} (${high})`;
    });
    return {
      what: `jobs of ${seconds} s, lag / requests (p95)`,
      measured: told.join('   '),
      budget: seconds >= 15 ? 'Restage 5 % / 6' : '',
    };
  });
}

/** Lognormal around `middle`; a few strays take anything from half to four times as long. */
function makeDurations(middle: number): readonly number[] {
  const random = seeded(7);
  return Array.from({ length: JOBS }, () => {
    if (random() < STRAYS) return middle * 2 ** (3 * random() - 1);
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return middle * Math.exp(SPREAD * normal);
  });
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
