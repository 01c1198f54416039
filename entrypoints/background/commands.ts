import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Problem, toProblem } from '@/utils/lib/problem';
import {
  type Answer,
  type CommandName,
  type CommandPayload,
  type CommandReply,
  commands,
  pageCommands,
} from '@/utils/messages';
import { database } from '@/utils/store/database';
import { logProblem } from '@/utils/store/problem-log';
import { openForWork, storageProblem } from '@/utils/store/storage-trouble';
import { commandTable } from './command-table';
import { createFloodGate } from './flood-gate';

export type Sender = Browser.runtime.MessageSender;

export type CommandTable = {
  [Name in CommandName]: (
    payload: CommandPayload<Name>,
    sender: Sender,
  ) => Promise<CommandReply<Name>>;
};

const envelopeSchema = z.strictObject({ restage: z.string(), payload: z.unknown() });

/**
 * Commands that work while the database can't be opened, or that need the caller's gesture at once.
 * Every other one is refused at the door then, so that it can't spend later behind the person's back.
 */
const needsNoRows: ReadonlySet<CommandName> = new Set([
  'photo-chosen',
  'is-site-on',
  'sites-changed',
  'reset-storage',
  'ping',
]);

const floodGate = createFloodGate(Date.now);

/** Listens for commands; must run synchronously when the worker starts. */
export function listenForCommandMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const envelope = z.safeParse(envelopeSchema, message);
    if (!envelope.success) return undefined;
    return answer(envelope.data.restage, envelope.data.payload, sender);
  });
}

/**
 * One of the three doors where errors are caught. Runs synchronously up to the command's first
 * `await`, because opening the panel needs the caller's gesture.
 */
async function answer(name: string, payload: unknown, sender: Sender): Promise<Answer<unknown>> {
  // Not noted in the log, which a flood would wash away.
  if (!isOwnPage(sender) && !floodGate.admits(name, sender)) {
    return { ok: false, problem: tooMuch().record };
  }
  try {
    return { ok: true, value: await dispatch(name, payload, sender) };
  } catch (thrown) {
    const trouble = thrown instanceof Problem ? undefined : storageProblem(thrown);
    const problem = trouble ?? toProblem(thrown, 'no');
    // A storage that can't be opened or is full takes no notes either; the answer says so instead.
    if (database.isOpen()) {
      await logProblem(database, `command ${name.slice(0, 40)}`, problem, Date.now()).catch(
        () => undefined,
      );
    }
    return { ok: false, problem: problem.record };
  }
}

function dispatch(name: string, payload: unknown, sender: Sender): Promise<unknown> {
  if (!isCommand(name) || !maySend(name, sender)) throw refused();
  return call(name, payload, sender);
}

function call<Name extends CommandName>(
  name: Name,
  payload: unknown,
  sender: Sender,
): Promise<unknown> {
  const schema: z.ZodMiniType = commands[name];
  const parsed = z.safeParse(schema, payload);
  if (!parsed.success) throw refused();
  const run = () => commandTable[name](parsed.data as CommandPayload<Name>, sender);
  return needsNoRows.has(name) ? run() : openForWork(database).then(run);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Our own pages may ask for everything; a content script only for what `pageCommands` names. */
function maySend(name: CommandName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnPage(sender) || Object.hasOwn(pageCommands, name);
}

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function tooMuch(): Problem {
  return new Problem({ kind: 'busy', say: { key: 'problemTooMuchAsked' }, charged: 'no' });
}

function refused(): Problem {
  return new Problem({ kind: 'bug', say: { key: 'problemMessageRefused' }, charged: 'no' });
}
