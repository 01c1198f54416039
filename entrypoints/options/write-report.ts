import { browser } from 'wxt/browser';
import { say } from '@/utils/i18n';
import { redact } from '@/utils/lib/redact';
import type { ProblemEntry } from '@/utils/store/rows';

/**
 * The kept problems as text for somebody who helps: version, browser, one line each, newest first.
 * Entries come without keys; what only looks like one is covered once more.
 */
export function writeReport(entries: readonly ProblemEntry[]): string {
  const { name, version } = browser.runtime.getManifest();
  const head = [`${name} ${version}`, navigator.userAgent, ''];
  return redact([...head, ...entries.map(writeEntry)].join('\n'), []);
}

function writeEntry({ at, where, problem }: ProblemEntry): string {
  const { kind, charged, say: words, detail } = problem;
  const told = [say(words), detail && `“${detail}”`].filter(Boolean).join(' ');
  return `${new Date(at).toISOString()} [${where}] ${kind}, charged: ${charged}, ${words.key}: ${told}`;
}
