import { Problem } from './problem';

export interface GateOptions {
  /**
   * An origin the person turned on by hand although it is not https or not public (a page on their
   * own machine): pictures of that very origin may pass.
   */
  ownOrigin?: string;
}

const localSuffixes = [
  '.local',
  '.internal',
  '.localhost',
  '.lan',
  '.home.arpa',
  '.intranet',
  '.corp',
];

/**
 * The gate for every address a page or a provider supplies. Passes public https addresses on the
 * default port, without credentials, by name. `URL` has already normalised every notation of an
 * IP literal (octal, hexadecimal, dword) before the host is looked at.
 * @throws Problem kind 'rejected'
 */
export function passGate(address: string, options: GateOptions = {}): URL {
  const url = URL.parse(address);
  if (!url) throw refused('problemAddressUnreadable', '');
  if (isOwn(url, options)) return url;
  if (url.protocol !== 'https:') throw refused('problemAddressNotHttps', url.protocol);
  if (url.username || url.password || url.port) throw refused('problemAddressOdd', url.host);
  if (!isPublicName(url.hostname)) throw refused('problemAddressNotPublic', url.hostname);
  return url;
}

function isOwn(url: URL, { ownOrigin }: GateOptions): boolean {
  return (
    /^https?:$/.test(url.protocol) && url.origin === ownOrigin && !url.username && !url.password
  );
}

function isPublicName(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (!name.includes('.') || name.startsWith('[')) return false;
  if (/^\d+(\.\d+){3}$/.test(name)) return false;
  return !localSuffixes.some((suffix) => name.endsWith(suffix));
}

function refused(
  key:
    | 'problemAddressUnreadable'
    | 'problemAddressNotHttps'
    | 'problemAddressOdd'
    | 'problemAddressNotPublic',
  value: string,
): Problem {
  return new Problem({ kind: 'rejected', say: { key, values: [value] }, charged: 'no' });
}
