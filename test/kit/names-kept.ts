/**
 * tsx marks named functions with calls to a `__name` that only its own modules have; functions sent
 * into a page by `evaluate` miss it. This script, run in the page first, stands in.
 */
export const namesKept = 'globalThis.__name ??= (value) => value;';
