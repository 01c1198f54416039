/** A server that no provider is: where answers of theirs try to lead us. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { listen, type RunningServer } from '../emulator/server';

export interface Elsewhere {
  origin(): string;
  /** How many requests came since the test began. */
  visits(): number;
}

/** Runs through a test file. */
export function watchElsewhere(): Elsewhere {
  let server: RunningServer | undefined;
  let visits = 0;
  beforeAll(async () => {
    server = await listen((_, response) => {
      visits += 1;
      response.end('{}');
    });
  });
  beforeEach(() => {
    visits = 0;
  });
  afterAll(() => server?.close());
  return {
    origin() {
      if (!server) throw new Error('not listening yet');
      return server.origin;
    },
    visits: () => visits,
  };
}
