import type { Words } from '@/utils/lib/words';

/** What people may know about one result, already in words where words are needed. */
export interface ResultFacts {
  id: string;
  style: string;
  provider: string;
  room: string;
  /** Shown small. */
  thumb: Blob;
  favourite: boolean;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** Pixels. */
  width: number;
  height: number;
  /** The final words that were sent. */
  prompt: string;
  /** In words. */
  cost: string;
  /** What the provider said it took, in words; the cost is what the button said. */
  reported?: string;
  seed?: number;
  note?: Words;
}
