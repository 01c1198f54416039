/** Many campaigns of kills, each with a fresh profile, six at a time: most of their time is waiting. */
import { runAlone } from '../../test/kit/kill-harness/campaign';
import { addVerdicts, writeTable } from '../../test/kit/kill-harness/table';
import { isClean, type Verdict } from '../../test/kit/kill-harness/verdict';

const KILLS_EACH = 150;
const JOBS_PER_KILL = 3;
/** One in this many kills takes the whole browser. */
const KILLS_PER_BROWSER_KILL = 50;
const AT_ONCE = 6;

/** @returns whether nothing was lost, doubled or left without a next step */
export async function soakKills(kills: number, seed: number): Promise<boolean> {
  const start = performance.now();
  const count = Math.ceil(kills / KILLS_EACH);
  const plans = Array.from({ length: count }, (_, number) => {
    const own = Math.min(KILLS_EACH, kills - number * KILLS_EACH);
    return {
      kills: own,
      browserKills: Math.ceil(own / KILLS_PER_BROWSER_KILL),
      jobs: own * JOBS_PER_KILL,
      seed: seed * 1000 + number,
    };
  });
  const verdicts: Verdict[] = [];
  const next = async () => {
    for (let plan = plans.shift(); plan; plan = plans.shift()) {
      const verdict = await runAlone(plan);
      verdicts.push(verdict);
      const minutes = ((performance.now() - start) / 60_000).toFixed(1);
      console.log(`\n${verdicts.length} of ${count} campaigns, ${minutes} min, seed ${plan.seed}`);
      console.log(writeTable(verdict));
      if (!isClean(verdict)) console.log(JSON.stringify(verdict));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const whole = addVerdicts(verdicts);
  if (!whole) return false;
  console.log(`\nAll of them\n${writeTable(whole)}`);
  return isClean(whole);
}
