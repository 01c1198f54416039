import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

// Screens are loaded when they are opened, which takes its time on a busy machine.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}

const byKey: Record<string, { message: string }> = messages;

/** The real messages, put together as the browser does it. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (byKey[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place) => values[Number(place) - 1] ?? '',
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-GB' });
});
