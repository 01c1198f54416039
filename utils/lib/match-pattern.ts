/**
 * Whether `address` is covered by a browser match pattern of the form `scheme://host/*`, where the
 * host may begin with `*.` (the domain itself and every subdomain). Default ports only.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|\*\.[^/*]+|[^/*]+)\/\*$/.exec(pattern);
  const url = URL.parse(address);
  if (!parts || !url || url.port !== '' || url.username !== '' || url.password !== '') return false;
  const [, scheme, host] = parts;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`)
    return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  const domain = host.slice(2);
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

export function matchesAny(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, address));
}
