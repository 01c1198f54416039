const COVER = '•••';

/** What looks like a credential although we don't know it. */
const shapes: readonly RegExp[] = [
  /(?<=\b(?:bearer|token|basic)\s+)[\w.~+/=-]{8,}/gi,
  /(?<=\b(?:api[_-]?key|key|token|secret|user_id)["']?\s*[:=]\s*["']?)[\w.~+/-]{8,}/gi,
];

/**
 * A text that may be shown, kept and copied: without the given secrets (also as they stand in an
 * address) and without anything that is labelled as a credential.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
  const covered = known.reduce((rest, secret) => rest.replaceAll(secret, COVER), text);
  return shapes.reduce((rest, shape) => rest.replace(shape, COVER), covered);
}
