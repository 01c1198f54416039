/** What notifications say, as the worker asks the browser to show them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningBrowser } from './launch';

export interface NotedWords {
  title: string;
  message: string;
}

/** Starts to note them; ends with this life of the worker. @returns all so far */
export async function noteNotifications({
  context,
}: RunningBrowser): Promise<() => Promise<readonly NotedWords[]>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(recordCreate);
  return () => worker.evaluate(() => Reflect.get(globalThis, 'notedWords') as NotedWords[]);
}

/** Runs inside the worker. */
function recordCreate(): void {
  const noted: NotedWords[] = [];
  Reflect.set(globalThis, 'notedWords', noted);
  const { notifications } = Reflect.get(globalThis, 'chrome');
  const create = notifications.create.bind(notifications);
  notifications.create = (id: string, options: NotedWords, ...rest: unknown[]) => {
    noted.push({ title: options.title, message: options.message });
    return create(id, options, ...rest);
  };
}

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
);

/** What may stand where a sentence of ours has a gap: a name, a number or a host; no sentence. */
const FILLING = '(?:[\\w .-]{1,60}?|\\?)';

const sentences = Object.values(messages).map(({ message }) => {
  const parts = message.split(/\$\d/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(FILLING)}$`);
});

/** Whether a text is one of our own sentences, with nothing of a stranger in its gaps. */
export function isOurSentence(text: string): boolean {
  return sentences.some((sentence) => sentence.test(text));
}
