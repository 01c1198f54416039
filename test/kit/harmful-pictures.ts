/** Everything bad that a picture's address can answer, and what Restage says about it. */
import type { ServerResponse } from 'node:http';
import { goodPhoto } from './listing-page';
import { avifBomb, gifBomb, gzipBomb, jpegBomb, pngBomb, webpBomb } from './picture-bombs';
import { pictureBytes } from './picture-bytes';

export interface HarmfulPicture {
  name: string;
  answer(response: ServerResponse): void;
  /** Message key of the problem; none when it is taken as what it is. */
  problem?: string;
  /** What it is kept as, where it is taken. */
  type?: string;
}

const MEGABYTE = 1_000_000;
const DRIP_MILLISECONDS = 5000;

/** Would be asked for if anything in a picture ran or was opened as a document. */
const CANARY_LINK = 'https://canary.example.org/canary.js';
const script = `<script src="${CANARY_LINK}"></script>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${script}
<image href="${CANARY_LINK}" width="9" height="9"/><style>@import url("${CANARY_LINK}");</style></svg>`;

const tooLarge = 'problemImageTooLarge';
const notAnImage = 'problemNotAnImage';

function bytes(body: Buffer | string, type = 'image/jpeg'): HarmfulPicture['answer'] {
  return (response) => void response.writeHead(200, { 'content-type': type }).end(body);
}

const bomb = (name: string, body: Buffer, problem = tooLarge): HarmfulPicture => ({
  name,
  answer: bytes(body),
  problem,
});

const room = goodPhoto.body;

/** As large as a picture may be; opening it takes what its pixels take, and little more. */
export const largestPicture: HarmfulPicture = {
  name: 'the largest PNG that may be opened',
  answer: bytes(pngBomb(7071), 'image/png'),
  type: 'image/png',
};

export const harmfulPictures: readonly HarmfulPicture[] = [
  ...[12_001, 20_000, 50_000].map((side) => bomb(`a PNG of ${side} a side`, pngBomb(side))),
  bomb('a JPEG of 12001 a side', jpegBomb(room, 12_001, 4000)),
  bomb('a JPEG of 50000 a side', jpegBomb(room, 50_000, 50_000)),
  bomb('a WebP of 50000 a side', webpBomb(50_000)),
  bomb('an AVIF of 50000 a side', avifBomb([50_000])),
  bomb('an AVIF whose crop hides its size', avifBomb([50_000], true)),
  bomb('an AVIF whose first image is small', avifBomb([800, 50_000])),
  bomb('a GIF of 50000 a side', gifBomb(50_000), notAnImage),
  bomb('half a PNG', Buffer.from(pictureBytes(900, 600)).subarray(0, 40), 'problemImageBroken'),
  { name: 'an SVG with a script', answer: bytes(svg, 'image/svg+xml'), problem: 'problemSvg' },
  { name: 'an SVG as JPEG', answer: bytes(svg), problem: 'problemSvg' },
  { name: 'HTML as JPEG', answer: bytes(`<!doctype html>${script}`), problem: notAnImage },
  { name: 'a GIF that is a script', answer: bytes('GIF89a/**/=1;alert(1)'), problem: notAnImage },
  {
    name: 'a JPEG with HTML at its end',
    answer: bytes(Buffer.concat([room, Buffer.from(script)]), 'text/html'),
    type: 'image/jpeg',
  },
  {
    name: 'a PNG that says it is a page',
    answer: bytes(Buffer.from(pictureBytes(900, 600)), 'text/html'),
    type: 'image/png',
  },
  {
    name: '26 MB',
    answer: bytes(Buffer.concat([room, Buffer.alloc(26 * MEGABYTE)])),
    problem: 'problemImageTooManyBytes',
  },
  {
    name: 'a gigabyte packed into one megabyte',
    answer(response) {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-encoding': 'gzip' });
      response.end(gzipBomb(1000 * MEGABYTE));
    },
    problem: 'problemImageTooManyBytes',
  },
  {
    name: 'a stream without end',
    answer(response) {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      const more = () => {
        while (!response.destroyed && response.write(room));
      };
      response.on('drain', more);
      more();
    },
    problem: 'problemImageTooManyBytes',
  },
  {
    name: 'a byte every five seconds',
    answer(response) {
      response.writeHead(200, { 'content-type': 'image/jpeg' });
      response.write(room.subarray(0, 1));
      const timer = setInterval(() => response.write(room.subarray(0, 1)), DRIP_MILLISECONDS);
      response.on('close', () => clearInterval(timer));
    },
    problem: 'problemImageTimeout',
  },
  { name: 'no answer', answer: () => undefined, problem: 'problemImageTimeout' },
  {
    name: 'half a JPEG',
    answer(response) {
      response.writeHead(200, { 'content-length': room.length });
      response.write(room.subarray(0, 20_000), () => response.destroy());
    },
    problem: 'problemImageUnreachable',
  },
];
