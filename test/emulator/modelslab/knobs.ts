/** How the emulated service behaves, beside latency and faults. */
export interface ModelsLabKnobs {
  /** Keys it knows. */
  keys: readonly string[];
  balance: number;
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
  proxyLinksAs: 'array' | 'object' | 'missing';
  futureLinks: boolean;
  /** The `fetch_result` it names; '' names none. `{id}` stands for the job's id. */
  fetchResult: string;
  /** What `base64: true` brings: the address of a text file, the text itself, or a data URI. */
  base64As: 'file' | 'text' | 'data-uri';
  picture: 'png' | 'missing' | 'forbidden' | 'empty' | 'html' | 'wrong-type' | 'svg';
  /** What the address of a picture answers before the picture is ready. */
  unreadyLinkAs: 'missing' | 'html';
  pictureWidth: number;
  pictureHeight: number;
  /** Where clients find the pictures. */
  resultOrigin: string;
  /** The address that an uploaded picture gets; '' names none. `{name}` stands for the file. */
  uploadedTo: string;
}

export const firstKnobs: ModelsLabKnobs = {
  keys: ['test-key'],
  balance: 43.6,
  immediate: false,
  etaSeconds: 2,
  rounds: 1,
  readyAfterMilliseconds: 0,
  ending: 'success',
  endingMessage: 'Processing failed: Invalid input dimensions',
  idAs: 'number',
  outputAs: 'array',
  proxyLinksAs: 'array',
  futureLinks: true,
  fetchResult: 'https://modelslab.com/api/v6/interior/fetch/{id}',
  base64As: 'file',
  picture: 'png',
  unreadyLinkAs: 'missing',
  pictureWidth: 1024,
  pictureHeight: 768,
  resultOrigin: 'https://pub-restage-test.r2.dev',
  uploadedTo: 'https://pub-restage-test.r2.dev/uploads/{name}',
};
