import type { Mode, Order } from '../spec';

/** Fields of a request in the vendor's words. */
export type Body = Record<string, string | number | boolean>;

/** One service of the vendor: what the card shows of it, and what is sent for it. */
export interface Service {
  mode: Mode;
  /** Between `/api/` and `/generate`, `/generate-variation` and `/get`, which every service has. */
  path: string;
  /** What a first picture takes, beside the account's user id. @throws Problem */
  generate(order: Order): Body;
  /**
   * What another picture of an earlier one takes, beside user id and generation id. Missing where no
   * document shows the address for it. @throws Problem
   */
  vary?(order: Order): Body;
}
