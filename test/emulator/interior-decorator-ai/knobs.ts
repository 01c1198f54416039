/** How the emulated service behaves, beside latency and faults. */
export interface InteriorDecoratorKnobs {
  /** Tokens it knows. */
  tokens: readonly string[];
  /** What is left in the account; conversions take from it. */
  credits: number;
  /** The two documents' addresses for a submit; the other one answers 404 or 405. */
  submitAt: 'interior' | 'conversion';
  otherAddressAs: 404 | 405;
  /** What a submit answers, which isn't documented. */
  submitAs: 'json' | 'empty' | 'text' | 'finished' | 'page';
  /** Looks that don't find a new conversion yet. */
  hiddenLooks: number;
  /** Looks that find it unfinished, and the least time it takes. */
  rounds: number;
  readyAfterMilliseconds: number;
  /** What a look at an unfinished one answers: `finished: false`, or nothing found. */
  unfinishedAs: 'unfinished' | 'missing';
  /** What a look at an unknown conversion answers. */
  unknownAs: 'missing' | 'unfinished' | 'page';
  /** How a conversion ends. `empty`: finished without files; anything else is sent as a status. */
  ending: 'files' | 'empty' | 'error' | (string & {});
  /** What an ending of `error` says. */
  endingMessage: string;
  urlsAs: 'relative' | 'absolute';
  picture: 'png' | 'missing' | 'page';
  pictureWidth: number;
  pictureHeight: number;
  /** Where whole addresses of pictures point. */
  mediaOrigin: string;
}

export const firstKnobs: InteriorDecoratorKnobs = {
  tokens: ['test-key'],
  credits: 50,
  submitAt: 'interior',
  otherAddressAs: 404,
  submitAs: 'json',
  hiddenLooks: 0,
  rounds: 1,
  readyAfterMilliseconds: 0,
  unfinishedAs: 'unfinished',
  unknownAs: 'missing',
  ending: 'files',
  endingMessage: 'The conversion failed',
  urlsAs: 'relative',
  picture: 'png',
  pictureWidth: 1024,
  pictureHeight: 768,
  mediaOrigin: 'https://www.interiordecoratorai.com',
};
