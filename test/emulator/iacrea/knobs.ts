/** How the emulated service behaves, beside latency and faults. */
export interface IacreaKnobs {
  /** API keys it knows, each with the only user id it may be used for. */
  accounts: Readonly<Record<string, string>>;
  /** Photos left: those of the subscription are taken first. */
  subscription: number;
  extra: number;
  /** "Depending on your subscription, it is possible to obtain free variations." */
  freeVariations: boolean;
  /** Whether the answer to a variation says more than the id; documents differ by service. */
  variationAs: 'id' | 'full';
  /** The HTTP code of a submit that worked isn't documented. */
  submitStatus: 200 | 201 | 202;
  /** Looks that find a generation starting, then those that find it at work, and the least time. */
  startingRounds: number;
  processingRounds: number;
  readyAfterMilliseconds: number;
  /** `empty`: succeeded without pictures; anything else is sent as the status. */
  ending: 'SUCCEEDED' | 'FAILED' | 'empty' | (string & {});
  /** Older documents write statuses in lower case. */
  statusAs: 'capitals' | 'lower';
  /** What the array of pictures is called isn't documented. */
  imagesAs: 'images' | 'output' | 'urls' | 'unheard' | 'objects' | 'enveloped';
  /** Pictures of one generation. */
  pictures: number;
  /** Where an error keeps its words isn't documented either. */
  errorsAs: 'message' | 'error' | 'nested' | 'text';
  picture: 'png' | 'missing' | 'page';
  pictureWidth: number;
  pictureHeight: number;
  /** Where addresses of pictures point. */
  mediaOrigin: string;
}

export const firstKnobs: IacreaKnobs = {
  accounts: { 'test-key': '123e4567-e89b-12d3-a456-426614174000' },
  subscription: 90,
  extra: 10,
  freeVariations: false,
  variationAs: 'id',
  submitStatus: 200,
  startingRounds: 0,
  processingRounds: 1,
  readyAfterMilliseconds: 0,
  ending: 'SUCCEEDED',
  statusAs: 'capitals',
  imagesAs: 'images',
  pictures: 1,
  errorsAs: 'message',
  picture: 'png',
  pictureWidth: 1024,
  pictureHeight: 768,
  mediaOrigin: 'https://cdn.iacrea.com',
};
