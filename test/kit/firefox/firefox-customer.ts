/** Commands to the extension in Firefox, from one of its own pages. */
import type { Answer } from '../../../utils/messages';
import type { RunningFirefox } from './launch-firefox';

export function sendInFirefox(
  firefox: RunningFirefox,
  name: string,
  payload: object,
): Promise<Answer<Record<string, unknown>>> {
  const message = { restage: name, payload };
  return firefox.run('return page.browser.runtime.sendMessage(values[0])', message) as Promise<
    Answer<Record<string, unknown>>
  >;
}

/** `running`, `stopped` and what is between them. */
export function backgroundState(firefox: RunningFirefox): Promise<unknown> {
  return firefox.runAsBrowser(
    `return WebExtensionPolicy.getByID('restage@restage.example').extension.backgroundState;`,
  );
}
