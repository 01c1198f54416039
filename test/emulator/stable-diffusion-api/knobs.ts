/** How the emulated service behaves, beside latency and faults. */
export interface StableDiffusionKnobs {
  /** Keys it knows. */
  keys: readonly string[];
  /** The picture comes with the answer to the POST. */
  immediate: boolean;
  etaSeconds: number;
  /** Looks that find the job still processing, and the least time it takes. */
  rounds: number;
  readyAfterMilliseconds: number;
  /** How a job ends. `empty`: success without a picture; anything else is sent as the status. */
  ending: 'success' | 'error' | 'failed' | 'empty' | (string & {});
  /** What an ending of `error` or `failed` says. */
  endingMessage: string;
  idAs: 'number' | 'text' | 'missing';
  outputAs: 'array' | 'text' | 'object' | 'missing';
  /** The output of an unfinished job. */
  unfinishedOutputAs: 'array' | 'text';
  messageAs: 'message' | 'messege';
  /** The `fetch_result` it names; '' names none. `{id}` stands for the job's id. */
  fetchResult: string;
  picture: 'png' | 'missing' | 'page';
  /** Where clients find the pictures. */
  resultOrigin: string;
}

export const firstKnobs: StableDiffusionKnobs = {
  keys: ['test-key'],
  immediate: false,
  etaSeconds: 2,
  rounds: 1,
  readyAfterMilliseconds: 0,
  ending: 'success',
  endingMessage: 'Error message',
  idAs: 'number',
  outputAs: 'array',
  unfinishedOutputAs: 'text',
  messageAs: 'message',
  fetchResult: 'https://stablediffusionapi.com/api/v3/fetch/{id}',
  picture: 'png',
  resultOrigin: 'https://pub-restage-test.r2.dev',
};
