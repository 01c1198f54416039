/**
 * The provider contract. A provider is one folder: `card.ts` (data, importable by every page),
 * `adapter.ts` (code, imported by the background only), `logo.svg`, `fixtures/*.json`.
 * Adding a folder adds the provider to pickers, forms, permissions and the contract tests.
 */
import type * as z from 'zod/mini';
import type { Clock } from '@/utils/lib/clock';
import type { Http } from '@/utils/lib/http';
import type { ProblemRecord } from '@/utils/lib/problem';
import type { Rate } from '@/utils/lib/token-bucket';
import type { Localized, Words } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import type { Style } from '@/utils/styles/spec';
import type { Workshop } from '@/utils/workshop/spec';

/** An object schema whose fields `utils/forms` can draw. */
export type FormSchema = z.ZodMiniObject;

/** What one submit costs, as far as it can be known before it is sent. */
export type Price =
  | { kind: 'free' }
  | { kind: 'credits'; credits: number }
  | { kind: 'money'; amount: number; currency: string }
  | { kind: 'unknown' };

/** What holds for a provider whatever it is asked to do. */
export interface Capabilities {
  /** The job id can be ours, so an unsure submit can be looked up (`lookUp`). */
  clientJobId: boolean;
  /** Can say the balance (`credits`). */
  credits: boolean;
  /** Submitting twice costs nothing and sends nothing: an interrupted submit may simply run again. */
  repeatable: boolean;
}

/** What one mode works on. What it doesn't take is never shown and never sent. */
export interface Takes {
  /** How the photo travels. `url`: only public addresses. */
  photo: 'bytes' | 'url' | 'either';
  /** Whether a selection is used, and what selected means. */
  mask: 'none' | 'surface-to-paint' | 'area-to-change';
  /** `mask` must be there. */
  maskRequired?: boolean;
  /** A picture of an object to put into the room. */
  object: boolean;
  /** Words: the style's prompt and the person's wish. */
  words: boolean;
  /** Has a call of its own for "another variation" of an earlier job. */
  earlier: boolean;
  /** Furnishes a scene: the camera behind the photo matters, and the result can be opened again. */
  scene?: true;
  /** The room types it knows, so that another one is asked for before the click; absent means any. */
  rooms?: readonly RoomType[];
}

/**
 * One thing a provider can be asked to do: one endpoint with its own fields and price. Most
 * providers have one; a second and further ones appear as a choice in the panel.
 */
export interface Mode {
  id: string;
  label: Localized;
  takes: Takes;
  /** Most pictures one submit can bring. */
  images: number;
  /** What may be tuned, beside photo, style and room. */
  request: FormSchema;
  /** @param request output of the `request` schema */
  cost(request: Record<string, unknown>): Price;
}

/**
 * Seconds. `usual` is what people see as expected time until history knows better; until then looks
 * come every `every` at the most, and three times as often around the end that history foretells.
 */
export interface Pace {
  firstSeconds: number;
  everySeconds: number;
  deadlineSeconds: number;
  usualSeconds: number;
  /** Jobs of one account that may be at the provider at once, sent or waiting; default 4. */
  atOnce?: number;
  /** How fast one account may be asked for anything; default 8 at once, then 2 a second. */
  requests?: Rate;
}

/** One provider as data. */
export interface ProviderCard {
  /** The folder's name. */
  id: string;
  label: string;
  /** What it does and what leaves the machine, in one or two sentences. */
  description: Localized;
  homepage?: string;
  /** Where a key is made; where spending is seen. */
  keyPage?: string;
  dashboard?: string;
  hosts: {
    /** Match patterns (`https://host/*`): the only places its key may travel to. */
    api: readonly string[];
    /** Match patterns its pictures come from. */
    results: readonly string[];
  };
  capabilities: Capabilities;
  pace: Pace;
  /** Who pays: fields of an account. An empty object means that no account is needed. */
  account: FormSchema;
  /** At least one; the first is what a newcomer gets. */
  modes: readonly [Mode, ...Mode[]];
  /** Where it sorts in the picker. */
  order: number;
}

export interface OrderPhoto {
  /** Encoded bytes as kept in the database; absent only for `input: 'url'` providers when bytes can't be had. */
  bytes?: Blob;
  /** Public address, where the photo has one. */
  url?: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** What submit gets: everything decided, nothing left to look up. */
export interface Order {
  jobId: string;
  /** Id of one of the card's modes. */
  mode: string;
  photo: OrderPhoto;
  style: Style;
  roomType: RoomType;
  /** The final words. */
  prompt: string;
  negativePrompt: string;
  /** 0 for the first, counting up with each "another variation". */
  variation: number;
  /** PNG, white = selected; only where the mode takes a mask and the person drew one. */
  mask?: Blob;
  /** Public address of `mask`, put there before submit; only where `takes.photo` is `url`. */
  maskUrl?: string;
  /** The object to put into the room; only where the mode takes one. */
  object?: OrderPhoto;
  /** The ticket of the job this is a variation of; only where the mode takes one. */
  earlier?: unknown;
  /** What a person said of the photo's camera and room; only where the mode takes a scene. */
  calibration?: Calibration;
  /** A furnished scene to draw as it is; only where the mode takes one. */
  scene?: Scene;
  /** Output of the mode's `request` schema. */
  request: Record<string, unknown>;
}

/** An account's fields in clear; lives only inside one step of one job. */
export type AccountValues = Record<string, unknown>;

/** The only way out of an adapter. It never calls fetch, browser.*, Date or the database. */
export interface Tools {
  http: Http;
  signal: AbortSignal;
  clock: Clock;
  /** 0..1; for providers that work inside submit. */
  progress(done: number): void;
  /** A coarse picture of what is being made, once; for providers that work inside submit. */
  preview(picture: Blob): void;
  /** Heavy work on pictures, on this device. */
  workshop: Workshop;
}

/** A picture that a provider brought: an address to fetch at once, or bytes. */
export type ProviderImage = { url: string } | { bytes: Blob; staging?: Staging };

/** How a picture was furnished: enough to change it, and the proof of what was left alone. */
export interface Staging {
  scene: Scene;
  /** PNG the size of the picture: white where it may differ from the photo. */
  proof: Blob;
}

export interface Done {
  state: 'done';
  images: readonly ProviderImage[];
  /** Worth telling with the result, e.g. that walls were left unpainted. */
  note?: Words;
  /** The seed the provider really used. */
  seed?: number;
  /** What the provider says it took for the job, where it says. */
  reported?: Price;
}

/** A submit that was answered at once. The ticket lets expired addresses be asked for again. */
export type DoneAtOnce<Operation> = Done & { operation?: Operation };

export type Submitted<Operation> =
  | { state: 'accepted'; operation: Operation; etaSeconds?: number; reported?: Price }
  | DoneAtOnce<Operation>;

export type Look =
  | { state: 'queued' | 'running'; progress?: number; etaSeconds?: number }
  | Done
  | { state: 'failed'; problem: ProblemRecord };

export type LookedUp<Operation> = { state: 'found'; operation: Operation } | { state: 'absent' };

export interface Ticket<Operation> {
  jobId: string;
  operation: Operation;
  account: AccountValues;
}

/**
 * One provider as code; background only.
 * `submit` runs at most once per confirmation. It throws `Problem`s whose `charged` is 'no' only
 * where the provider has definitely refused; anything else counts as 'maybe' and parks the job.
 */
export interface ProviderAdapter<Operation = unknown> {
  /** What must survive a restart, as JSON. */
  operation: z.ZodMiniType<Operation>;
  /** The vendor's body for an order; pure, snapshot-tested. Without the key. */
  toBody(order: Order): unknown;
  submit(order: Order, account: AccountValues, tools: Tools): Promise<Submitted<Operation>>;
  /** Looks once; time belongs to the runner. Transport trouble is thrown, a refused job is a Look. */
  poll(ticket: Ticket<Operation>, tools: Tools): Promise<Look>;
  /**
   * Looks up a submit whose answer was lost, by our own job id; required with
   * `capabilities.clientJobId`. `absent` only where the provider definitely never got it.
   */
  lookUp?(jobId: string, account: AccountValues, tools: Tools): Promise<LookedUp<Operation>>;
  cancel?(ticket: Ticket<Operation>, tools: Tools): Promise<void>;
  /** The balance in words, e.g. "43.60 USD". */
  credits?(account: AccountValues, tools: Tools): Promise<string>;
}
