import { Problem } from '@/utils/lib/problem';
import type { ProviderCard } from '@/utils/providers/spec';
import type { Surroundings } from './surroundings';

/** Trouble with a provider whose permission was taken back is about the permission. */
export async function explain(
  problem: Problem,
  { hosts, label }: ProviderCard,
  around: Surroundings,
): Promise<Problem> {
  const patterns = [...hosts.api, ...hosts.results];
  if (patterns.length === 0 || (await around.canReach(patterns))) return problem;
  const say = { key: 'problemNoPermission' as const, values: [label] };
  return new Problem({ kind: 'permission', say, charged: problem.record.charged }, problem);
}
