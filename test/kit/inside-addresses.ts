/** Addresses that a page or a provider may name and that must never be asked. */
import type { Canaries } from './canaries';

/** Where redirects start: public, and answers with whatever it is asked for. */
export const HOP_HOST = 'hop.example.org';

/** Hosts in every notation that leads inside, or may. */
const hosts = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.0.0.1.', '2130706433', '017700000001', '0x7f000001'],
  ...['0x7f.1', '0177.0.0.1', '0177.0.0.01', '127.0.0.0x1', '0x7f.0x0.0x0.0x1', '127.127.127.127'],
  ...['１２７.0.０.１', '127。0。0。1', '%31%32%37.0.0.1', '0.0.0.0', '0', '10.0.0.1', '0xa.0.0.1'],
  ...['172.16.0.1', '192.168.1.1', '3232235777', '169.254.169.254', '100.64.0.1', '8.8.8.8'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[fe80::1]'],
  ...['[fd00::1]', '[2001:db8::1]', '[64:ff9b::7f00:1]', '[64:ff9b::127.0.0.1]', '[2002:7f00:1::]'],
  ...['localhost', 'LOCALHOST', 'localhost.', 'ⓛocalhost', 'loc%61lhost', 'app.localhost'],
  ...['printer', 'router.local', 'router.local.', 'metadata.google.internal', 'nas.lan'],
  ...['nas.home.arpa', 'wiki.corp', 'intra.intranet', 'ＮＡＳ.ｌｏｃａｌ', 'router。local'],
];

/** Whole addresses; `%d` stands for the port of a TLS server on 127.0.0.1. */
const oddities = [
  ...['http://127.0.0.1:%h/canary', 'http://localhost/canary', 'http://homes.example.org/canary'],
  ...['https://127.0.0.1:%d/canary', 'https://localhost:%d/canary', 'https://[::1]:%6/canary'],
  ...['https://homes.example.org:%d/canary', 'https://homes.example.org:80/canary'],
  ...['https://user@homes.example.org/canary', 'https://user:pass@homes.example.org/canary'],
  ...[
    'https://homes.example.org@127.0.0.1/canary',
    'https://homes.example.org%20@127.0.0.1/canary',
  ],
  ...['https:\\\\127.0.0.1\\canary', 'https:127.0.0.1/canary', 'https:/127.0.0.1/canary'],
  ...['https://127.0.0.1\\@homes.example.org/canary', 'https://loc\talhost/canary'],
  ...['\t https://127.0.0.1/canary', 'https://127.0.0.1\n/canary', 'HTTPS://127.1/canary'],
  ...['//127.0.0.1/canary', '/canary', 'ftp://127.0.0.1/canary', 'ws://127.0.0.1:%h/canary'],
  ...['wss://127.0.0.1:%d/canary', 'file:///etc/passwd', 'file://127.0.0.1/canary'],
  ...['javascript:fetch("https://127.0.0.1:%d/canary")', 'view-source:https://127.0.0.1/canary'],
  ...['filesystem:https://127.0.0.1/canary', 'blob:https://127.0.0.1:%d/canary'],
  ...['chrome://settings/', 'chrome-extension://canary/x.png', 'about:blank', 'https://'],
  ...['data:text/html,<script src="https://127.0.0.1:%d/canary"></script>'],
];

/** Addresses that say by themselves that they lead inside, or are none. */
export function insideAddresses({ ports }: Canaries): string[] {
  const inHosts = hosts.map((host) => `https://${host}/canary`);
  const odd = oddities.map((address) =>
    address
      .replace('%d', String(ports.https4))
      .replace('%h', String(ports.http4))
      .replace('%6', String(ports.https6)),
  );
  return [...inHosts, ...odd];
}

/** Public addresses that send on to the inside, at once and over a second hop. */
export function redirectsInside({ ports }: Canaries): string[] {
  const targets = [
    ...hosts.map((host) => `https://${host}/canary`),
    `http://127.0.0.1:${ports.http4}/canary`,
    `https://127.0.0.1:${ports.https4}/canary`,
    `https://[::1]:${ports.https6}/canary`,
    'https://homes.example.org/canary',
  ];
  const statuses = [301, 302, 303, 307, 308];
  return targets.map((target, place) => {
    const direct = hopTo(target, statuses[place % statuses.length] ?? 302);
    return place % 4 === 3 ? hopTo(direct, 302) : direct;
  });
}

function hopTo(target: string, status: number): string {
  return `https://${HOP_HOST}/${status}?${encodeURIComponent(target)}`;
}

/** What the hop answers; it allows every page to read it, which makes browsers follow further. */
export function answerHop(address: string): { status: number; headers: Record<string, string> } {
  const { pathname, search } = new URL(address, `https://${HOP_HOST}`);
  return {
    status: Number(pathname.slice(1)),
    headers: {
      // Header values are bytes to Node, and Chromium takes them for UTF-8.
      location: Buffer.from(decodeURIComponent(search.slice(1))).toString('latin1'),
      'access-control-allow-origin': '*',
    },
  };
}
