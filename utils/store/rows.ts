import type { ProblemRecord } from '@/utils/lib/problem';
import type { Words } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';
import type { Price, Staging, Takes } from '@/utils/providers/spec';
import type { Calibration } from '@/utils/studio/space';

/** A home on a listing site (or "pictures from this computer"); history groups by it. */
export interface Listing {
  /** Page address without query noise, or `local`. */
  key: string;
  title: string;
  url?: string;
  /** In the page's words. */
  address?: string;
  price?: string;
  /** Keys of its photos (utils/photos/same-photo.ts) in the listing's own order. */
  photoOrder?: readonly string[];
  usedAt: number;
}

/** A picture somebody wants restaged, or put into a room. `bytes` are kept untouched as they came. */
export interface Photo {
  id: string;
  listingKey: string;
  state: 'loading' | 'ready' | 'failed';
  /** Public https address the bytes came from; absent for uploads, samples and crops of the screen. */
  url?: string;
  /** Every address the page offered, best first; asked again by "Try again". */
  candidates: readonly string[];
  source: 'address' | 'page' | 'screen' | 'upload' | 'sample';
  bytes?: Blob;
  /** Sniffed from the bytes, e.g. `image/jpeg`. */
  type?: string;
  /** Pixels. */
  width?: number;
  height?: number;
  /** JPEG at most 320 px wide. */
  thumb?: Blob;
  /** Words found with the picture on its page (alt, caption); shown as text only, never sent anywhere. */
  caption?: string;
  /** Its page says that it is virtually staged already. */
  saysStaged?: true;
  problem?: ProblemRecord;
  /** PNG the size of the photo or smaller, white = selected; drawn by the person. */
  mask?: Blob;
  /** What the person was asked to mark; absent with a mask that serves anything. */
  maskMeans?: MaskMeaning;
  /** What the person said of its camera and room. */
  calibration?: Calibration;
  /** A product picture to put into rooms: never offered as a room itself. */
  role?: 'object';
  chosenAt: number;
}

/** What a selection in a photo stands for. */
export type MaskMeaning = Exclude<Takes['mask'], 'none'>;

/** What came back. The provider's bytes are kept untouched. */
export interface Result {
  id: string;
  jobId: string;
  photoId: string;
  listingKey: string;
  styleId: string;
  providerId: string;
  roomType: RoomType;
  variation: number;
  createdAt: number;
  bytes: Blob;
  type: string;
  width: number;
  height: number;
  thumb: Blob;
  favourite: 0 | 1;
  /** Set by delete; undo clears it; the bytes go after a while. */
  deletedAt?: number;
  price: Price;
  /** What the provider said it took for the whole job, where it says. */
  reported?: Price;
  prompt: string;
  seed?: number;
  note?: Words;
  /** Furnished on this device: can be opened and changed again. */
  staging?: Staging;
}

/** The photo on the bench of one browser window, and the object beside it. */
export interface Draft {
  windowId: number;
  /** Absent where the window had an object before it had a room. */
  photoId?: string;
  chosenAt: number;
  /** The photo of an object to put into the room. */
  objectPhotoId?: string;
  /** The object came, and nobody has said yet into which room. */
  roomOpen?: true;
}

/** Who pays at a provider. Field values are sealed (AES-GCM) and opened only by the background. */
export interface Account {
  id: string;
  providerId: string;
  label: string;
  createdAt: number;
  sealed: { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };
  /** Absent: the defaults of utils/jobs/spending.ts. */
  limits?: SpendingLimits;
  /** Last characters of the secret, to tell keys apart. */
  hint: string;
}

/** How many submits an account may send; checked before each one leaves. */
export interface SpendingLimits {
  perMinute: number;
  perDay: number;
  perMonth: number;
}

/** What became of a submit, as far as the person's money is concerned. */
export type LedgerOutcome =
  | 'sent'
  | 'accepted'
  | 'refused'
  | 'unsure'
  | 'failed'
  | 'refunded'
  | 'cancelled'
  | 'done';

/**
 * One submit to a provider that may charge. Written in the same transaction that lets the request
 * leave, so that there is no request without an entry.
 */
export interface LedgerEntry {
  /** Job id, slash, number of the submit. */
  id: string;
  jobId: string;
  providerId: string;
  accountId?: string;
  /** Milliseconds since the epoch. */
  at: number;
  settledAt?: number;
  outcome: LedgerOutcome;
  /** What the button said. */
  price: Price;
  /** What the provider said it took, where it says. */
  reported?: Price;
}

/** A file that a page hands to the background, because messages carry no bytes; gone once it is read. */
export interface Parcel {
  id: string;
  file: Blob;
  at: number;
}

/** One of the last 200 problems, keys redacted. */
export interface ProblemEntry {
  /** Counted by the database. */
  id?: number;
  at: number;
  where: string;
  problem: ProblemRecord;
}
