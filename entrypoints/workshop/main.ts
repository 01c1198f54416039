import { startEngine } from '@/utils/workshop/start-engine';
import { answerOver } from '@/utils/workshop/wire';

/** An idle workshop holds memory for nothing. */
const IDLE_MILLISECONDS = 60_000;

const channel = new BroadcastChannel('workshop');
const engine = startEngine();
let running = 0;
let closing = closeLater();

answerOver(channel, {
  async run(task, course) {
    running += 1;
    try {
      return await engine.run(task, course);
    } finally {
      running -= 1;
    }
  },
});
channel.addEventListener('message', () => {
  clearTimeout(closing);
  closing = closeLater();
});

function closeLater(): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    if (running > 0) {
      closing = closeLater();
      return;
    }
    // A frame in Firefox's background page, a document of its own elsewhere.
    window.frameElement?.remove();
    window.close();
  }, IDLE_MILLISECONDS);
}
