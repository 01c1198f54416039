/**
 * Everything one context may ask of another. Names read as commands; every payload has a strict
 * schema that is checked where it arrives (entrypoints/background/commands.ts). Content scripts
 * may only say that a photo was chosen, ask whether their site is on, and show what was made of their own
 * site's photos.
 */
import * as z from 'zod/mini';
import type { ProblemRecord } from '@/utils/lib/problem';
import { roomTypes } from '@/utils/photos/room-type';
import type { PackedRules } from '@/utils/sites/spec';
import { calibrationSchema, sceneSchema } from '@/utils/studio/read-scene';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const address = z.string().check(z.minLength(1), z.maxLength(4096));
const words = z.string().check(z.maxLength(500));
/** Submits in a span of time; 0 stops an account. */
const limit = z.int().check(z.minimum(0), z.maximum(100_000));

/** A photo on a page, as our script saw it there. Nothing in it is trusted. */
export const photoProposal = z.strictObject({
  /** Best first: candidates from srcset and lazy attributes, then what is shown. */
  urls: z.array(address).check(z.minLength(1), z.maxLength(8)),
  pageUrl: address,
  listingTitle: words,
  caption: words,
  /** Where the picture stands in the viewport, CSS pixels, for a crop when no address can be read. */
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  devicePixelRatio: z.number().check(z.positive(), z.maximum(10)),
  /** The words right beside it, which may say that the furniture in it isn't real. */
  label: z.optional(words),
  /** The frame it was found in; told by the browser, never by a page. The page itself is left out. */
  frameId: z.optional(z.int().check(z.minimum(0))),
});
export type PhotoProposal = z.infer<typeof photoProposal>;

/** Photos of a page that one confirmation may start. */
export const MOST_PHOTOS = 100;

const choices = z.strictObject({
  photoId: id,
  styleId: id,
  roomType: z.enum(roomTypes),
  providerId: id,
  modeId: z.optional(id),
  accountId: z.optional(id),
  request: z.record(z.string(), z.unknown()),
  wish: z.optional(z.string().check(z.maxLength(1000))),
  useMask: z.boolean(),
  hostId: z.optional(id),
  hostAccountId: z.optional(id),
  objectPhotoId: z.optional(id),
  scene: z.optional(sceneSchema),
  earlierJobId: z.optional(id),
});

/** What content scripts may send. */
export const pageCommands = {
  /**
   * The button was clicked; the background looks at the page for which photo. Replies whether the
   * panel could be opened from here.
   */
  'photo-chosen': z.strictObject({}),
  'is-site-on': z.strictObject({}),
  /** Which of a page's photos have results; answered for the page's own listing only. */
  'results-here': z.strictObject({
    pageUrl: address,
    addresses: z.array(address).check(z.minLength(1), z.maxLength(60)),
  }),
  /** A result's picture, to show over its photo; answered to the photo's own site only. */
  'result-picture': z.strictObject({ resultId: id }),
} as const;

/** What only the extension's own pages may send. */
export const ownCommands = {
  /** Puts a picture file of this computer, or a bundled sample, on the bench. `dataUrl` carries the bytes. */
  'photo-from-file': z.strictObject({
    windowId: z.int(),
    name: words,
    dataUrl: z.string().check(z.maxLength(70_000_000)),
    source: z.enum(['upload', 'sample']),
    /** The picture is an object to put into the room on the bench. */
    role: z.optional(z.literal('object')),
  }),
  /** Puts a photo found in a tab on the bench (popup list). */
  'photo-from-tab': z.strictObject({ tabId: z.int(), windowId: z.int(), proposal: photoProposal }),
  /** Puts a photo of the history back on the bench. */
  'photo-again': z.strictObject({ windowId: z.int(), photoId: id }),
  /** Takes the object off the bench; the room on it, if any, stays. */
  'remove-object': z.strictObject({ windowId: z.int() }),
  'retry-photo': z.strictObject({ photoId: id }),
  'save-mask': z.strictObject({
    photoId: id,
    dataUrl: z.nullable(z.string().check(z.maxLength(20_000_000))),
    /** What was marked. */
    means: z.optional(z.enum(['surface-to-paint', 'area-to-change'])),
  }),
  /** What the person said of a photo's camera and room; null forgets it. */
  'save-calibration': z.strictObject({ photoId: id, calibration: z.nullable(calibrationSchema) }),
  /** The one command that may cost money: the price that was on the button comes along (JSON of `Price`). */
  'start-restage': z.strictObject({
    jobId: z.uuid(),
    choices,
    priceShown: z.string().check(z.maxLength(200)),
  }),
  /**
   * The same for many photos of one page, one job each. The price is that of one photo; ids are made
   * once per confirmation, so that however often it arrives there is one set of jobs.
   */
  'start-listing': z.strictObject({
    setId: z.uuid(),
    tabId: z.int(),
    windowId: z.int(),
    photos: z
      .array(
        z.strictObject({ jobId: z.uuid(), roomType: z.enum(roomTypes), proposal: photoProposal }),
      )
      .check(z.minLength(1), z.maxLength(MOST_PHOTOS)),
    choices: z.omit(choices, {
      photoId: true,
      roomType: true,
      useMask: true,
      objectPhotoId: true,
      hostId: true,
      hostAccountId: true,
      scene: true,
      earlierJobId: true,
    }),
    priceShown: z.string().check(z.maxLength(200)),
  }),
  /** Cancels the jobs of a set that weren't sent yet; what is under way comes in. */
  'cancel-waiting': z.strictObject({ setId: id }),
  'cancel-job': z.strictObject({ jobId: id }),
  /** Looks again at an unsure or stalled job; never submits. */
  'check-again': z.strictObject({ jobId: id }),
  'dismiss-job': z.strictObject({ jobId: id }),
  'favourite-result': z.strictObject({ resultId: id, favourite: z.boolean() }),
  'delete-result': z.strictObject({ resultId: id }),
  'restore-result': z.strictObject({ resultId: id }),
  'save-account': z.strictObject({
    providerId: id,
    label: words,
    values: z.record(z.string(), z.unknown()),
  }),
  'remove-account': z.strictObject({ accountId: id }),
  /** Asks the provider for the balance with a saved account; replies words or a problem. */
  'check-account': z.strictObject({ accountId: id }),
  /** How much an account may send; see utils/jobs/spending.ts. */
  'save-limits': z.strictObject({
    accountId: id,
    limits: z.strictObject({ perMinute: limit, perDay: limit, perMonth: limit }),
  }),
  /** Deletes results and photos older than `before`, never favourites. */
  'clean-up': z.strictObject({
    before: z.number(),
    listingKey: z.optional(address),
  }),
  /** Adds what the file in a parcel holds (utils/store/parcels.ts). */
  'import-archive': z.strictObject({ parcelId: id }),
  /** Deletes the database, if and only if it can't be opened. */
  'reset-storage': z.strictObject({}),
  /** Is anybody there? Asked by the panel while it waits for something. */
  ping: z.strictObject({}),
  /** Tells the worker that a site was switched, so that it registers or drops the listing script. */
  'sites-changed': z.strictObject({}),
} as const;

export const commands = { ...pageCommands, ...ownCommands };

export type CommandName = keyof typeof commands;
export type CommandPayload<Name extends CommandName> = z.infer<(typeof commands)[Name]>;

/**
 * What the listing script says on a page. Sent along, because a page's first question for a message
 * stops it for milliseconds, and one older than the extension can't ask any more.
 */
export interface WordsOnPage {
  /** Text of the button. */
  restage: string;
  panelElsewhere: string;
  reload: string;
}

/** What each command answers with, when it says more than "done". */
export interface CommandReplies {
  'photo-chosen': { panelOpened: boolean };
  /** `site`: what the site's file says, where it has one. */
  'is-site-on': { on: boolean; rules?: PackedRules; words: WordsOnPage };
  'results-here': { results: { address: string; resultId: string }[] };
  /** JPEG. */
  'result-picture': { dataUrl: string };
  'photo-from-file': { photoId: string };
  'photo-from-tab': { photoId: string };
  'start-restage': { jobId: string };
  /** Jobs of photos that could not be loaded were not started. */
  'start-listing': { leftOut: { jobId: string; problem: ProblemRecord }[] };
  'save-account': { accountId: string };
  'check-account': { credits: string };
  'clean-up': { results: number; photos: number; bytes: number };
  /** How many rows were new, and origins that were turned on there and wait for a permission here. */
  'import-archive': {
    photos: number;
    results: number;
    jobs: number;
    ledger: number;
    sites: string[];
  };
}
export type CommandReply<Name extends CommandName> = Name extends keyof CommandReplies
  ? CommandReplies[Name]
  : Record<never, never>;

/** Every answer: done with a value, or a problem as data. Nothing is ever thrown across contexts. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: ProblemRecord };

/** The envelope on the wire. */
export interface Envelope {
  restage: string;
  payload: unknown;
}
