/**
 * npm run soak: what takes too long for every day. `-- --kills 3000`, `-- --messages 1000000`,
 * `-- --long`, in any combination. Prints what was found and fails when anything was lost.
 */
import { parseArgs } from 'node:util';
import { runTool } from '../run-command.mjs';
import { soakFrozen } from './frozen';
import { soakKills } from './kills';
import { soakLongJobs } from './long-jobs';
import { soakMessages } from './messages';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    messages: { type: 'string' },
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

let good = true;
if (values.kills !== undefined || values.long) {
  // A build that is there is taken as it is, so that a soak can run beside other work.
  if (!process.env.RESTAGE_BUILD) good = (await runTool('wxt', ['build', '--mode', 'test'])) === 0;
}
if (values.kills !== undefined) {
  good = (await soakKills(Number(values.kills), Number(values.seed))) && good;
}
if (values.long) {
  good = (await soakFrozen()) && good;
  good = (await soakLongJobs()) && good;
}
if (values.messages !== undefined) good = (await soakMessages(Number(values.messages))) && good;
process.exitCode = good ? 0 : 1;
