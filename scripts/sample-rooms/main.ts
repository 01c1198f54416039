/**
 * Renders the sample rooms: `npm run sample-rooms -- [room] [--samples N] [--width N] [--out folder] [--png]`.
 * Without a room it renders all of them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { develop } from './develop';
import { encodePixels, openBrowser } from './encode';
import { listRooms, loadRoom } from './load-room';
import { render } from './render';

const QUALITY = 0.86;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '64' },
    width: { type: 'string', default: '1600' },
    out: { type: 'string', default: 'public/sample-rooms' },
    png: { type: 'boolean', default: false },
  },
});
const width = Number(values.width);
const picture = { width, height: Math.round((width * 2) / 3), samples: Number(values.samples) };
const format = values.png ? 'png' : 'jpeg';
const extension = values.png ? 'png' : 'jpg';
const ids = positionals.length > 0 ? positionals : await listRooms();

await mkdir(values.out, { recursive: true });
const browser = await openBrowser();
for (const id of ids) {
  const started = performance.now();
  const channels = await render(id, picture);
  const traced = performance.now();
  const bytes = develop(await loadRoom(id), picture, channels);
  const encoded = await encodePixels(
    browser,
    bytes,
    picture.width,
    picture.height,
    format,
    QUALITY,
  );
  await writeFile(`${values.out}/${id}.${extension}`, encoded);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  console.log(
    `${id}: traced in ${seconds(started, traced)} s, developed in ${seconds(traced, performance.now())} s, ${Math.round(encoded.length / 1000)} kB`,
  );
}
await browser.close();
