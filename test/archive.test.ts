import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ArchiveIndex } from '@/utils/archive/archive-index';
import type { ArchiveContents, ArchiveRows } from '@/utils/archive/archive-rows';
import { writeCsv } from '@/utils/archive/csv';
import { createNames } from '@/utils/archive/file-names';
import { readArchive } from '@/utils/archive/read-archive';
import { writeArchive } from '@/utils/archive/write-archive';
import type { Choices, Job } from '@/utils/jobs/job';
import { Problem } from '@/utils/lib/problem';
import type { LastChoices } from '@/utils/settings';
import type { LedgerEntry, Listing, Photo, Result } from '@/utils/store/rows';
import { archiveContents, readable } from './kit/archive-rows';
import { parseCsv } from './kit/parse-csv';

const sample = fc.sample(archiveContents, { seed: 7, numRuns: 80 });
const full = sample.find(
  ({ photos, results, jobs }) => photos.length > 1 && results.length > 1 && jobs.length > 1,
);
if (!full) throw new Error('no sample has rows of every kind');
const contents: ArchiveContents = full;

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** How `readArchive` answers: contents, or the key of its problem; anything else thrown is a bug. */
async function readBack(bytes: Uint8Array<ArrayBuffer>): Promise<ArchiveContents | string> {
  try {
    return await readArchive(new Blob([bytes]));
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    expect(thrown.record).toMatchObject({ kind: 'rejected', charged: 'no' });
    return thrown.record.say.key;
  }
}

type Kept<Table extends keyof ArchiveRows> = ArchiveIndex[Table][number];

/** Doesn't compile when a row has a field that an archive would silently drop. */
function dropped<Row, Archived, Meant = never>(
  ..._: [Exclude<keyof Row, keyof Archived | Meant>] extends [never] ? [] : [never]
): void {}

describe('an archive', () => {
  it('has a place for every field of every row', () => {
    dropped<Listing, Kept<'listings'>>();
    dropped<Photo, Kept<'photos'>>();
    dropped<Result, Kept<'results'>, 'deletedAt'>();
    // Nothing is ever sent from an archive, so what guards a submit stays behind.
    dropped<Job, Kept<'jobs'>, 'life' | 'cancelWanted' | 'orderHash' | 'preview'>();
    dropped<Choices, Kept<'jobs'>['choices']>();
    dropped<LedgerEntry, Kept<'ledger'>>();
    // Accounts stay behind, so what names one does too.
    dropped<LastChoices, ArchiveIndex['settings']['lastChoices'], 'hostingId'>();
  });

  it('brings back every row and picture it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(archiveContents, async (rows) => {
        const { file, unreadable } = await writeArchive(rows);
        expect(unreadable).toBe(0);
        expect(await readable(await readArchive(file))).toEqual(await readable(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('can be packed again by another program', async () => {
    const files = unzipSync(await bytesOf((await writeArchive(contents)).file));
    const again = await readArchive(new Blob([zipSync(files, { level: 9 })]));
    expect(await readable(again)).toEqual(await readable(contents));
  });

  it('names its files by what they show, never twice, never outside its folders', async () => {
    await fc.assert(
      fc.asyncProperty(archiveContents, async (rows) => {
        const names = Object.keys(unzipSync(await bytesOf((await writeArchive(rows)).file)));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(
            /^(restage\.json|(photos|results|masks|proofs|small\/\w+)\/[^/\\:*?"<>|]+\.png)$/,
          );
        }
      }),
      { numRuns: 30 },
    );
    const name = createNames();
    expect(name('results', ['Elm: 12/3', 'japandi'], 'image/jpeg')).toBe(
      'results/Elm 12 3 - japandi.jpg',
    );
    expect(name('results', ['elm  12 3', 'japandi'], 'image/jpeg')).toBe(
      'results/elm 12 3 - japandi (2).jpg',
    );
  });

  it('leaves out a row whose picture is gone, says so, and keeps the others', async () => {
    const [first, ...others] = contents.results;
    if (!first) throw new Error('the sample has no result');
    const bytes = new Blob(['x']);
    bytes.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const { file, unreadable } = await writeArchive({
      ...contents,
      results: [{ ...first, bytes }, ...others],
    });
    expect(unreadable).toBe(1);
    expect((await readArchive(file)).results.map((row) => row.id)).toEqual(
      others.map((row) => row.id),
    );
  });

  it('is refused before it is written when it would not fit', async () => {
    const [first] = contents.results;
    if (!first) throw new Error('the sample has no result');
    const bytes = Object.defineProperty(new Blob(), 'size', { value: 4_100_000_000 });
    await expect(
      writeArchive({ ...contents, results: [{ ...first, bytes }] }),
    ).rejects.toMatchObject({ record: { say: { key: 'problemExportTooLarge' } } });
  });
});

describe('a file that is no good archive', () => {
  const tampered = async (change: (index: Record<string, unknown>) => unknown) => {
    const files = unzipSync(await bytesOf((await writeArchive(contents)).file));
    const index = JSON.parse(strFromU8(files['restage.json'] ?? new Uint8Array()));
    files['restage.json'] = strToU8(JSON.stringify(change(index)));
    return new Uint8Array(zipSync(files));
  };

  it('is told apart: foreign, newer, damaged', async () => {
    expect(await readBack(new Uint8Array())).toBe('problemArchiveForeign');
    expect(await readBack(new Uint8Array(strToU8('<html>')))).toBe('problemArchiveForeign');
    expect(await readBack(new Uint8Array(zipSync({ 'a.txt': strToU8('a') })))).toBe(
      'problemArchiveForeign',
    );
    expect(await readBack(await tampered((index) => ({ ...index, format: 'other' })))).toBe(
      'problemArchiveForeign',
    );
    expect(
      await readBack(await tampered((index) => ({ ...index, version: 99, jobs: 'new' }))),
    ).toBe('problemArchiveNewer');
    expect(await readBack(await tampered((index) => ({ ...index, jobs: 'new' })))).toBe(
      'problemArchiveDamaged',
    );
    expect(await readBack(await tampered((index) => ({ ...index, results: [{ id: 'x' }] })))).toBe(
      'problemArchiveDamaged',
    );
  });

  it('is refused when a picture is missing, changed, or no picture', async () => {
    const files = unzipSync(await bytesOf((await writeArchive(contents)).file));
    const picture = Object.keys(files).find((name) => name.startsWith('results/')) ?? '';
    const { [picture]: _, ...without } = files;
    expect(await readBack(new Uint8Array(zipSync(without)))).toBe('problemArchiveDamaged');
    const page = { ...files, [picture]: strToU8('<svg onload="alert(1)"/>') };
    expect(await readBack(new Uint8Array(zipSync(page)))).toBe('problemArchiveDamaged');
  });

  it('that is a bomb is refused by what it claims, and by what it unpacks to', async () => {
    const zeros = new Uint8Array(80_000_000);
    const bomb = zipSync({ 'restage.json': zeros }, { level: 1 });
    expect(await readBack(new Uint8Array(bomb))).toBe('problemArchiveTooLarge');
    // The same bomb, claiming to be small.
    const liar = new Uint8Array(bomb);
    const view = new DataView(liar.buffer);
    const directory = view.getUint32(liar.length - 22 + 16, true);
    view.setUint32(directory + 24, 1000, true);
    expect(await readBack(liar)).toBe('problemArchiveDamaged');
  });

  it('whose entries overlap is refused', async () => {
    const files = { 'restage.json': strToU8('{}'), 'b.bin': new Uint8Array(5000) };
    const bytes = new Uint8Array(zipSync(files, { level: 0 }));
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(bytes.length - 22 + 16, true);
    const second = first + 46 + 'restage.json'.length;
    for (const entry of [first, second]) view.setUint32(entry + 20, bytes.length - 100, true);
    expect(await readBack(bytes)).toBe('problemArchiveDamaged');
  });

  it('never brings links that are no web addresses', async () => {
    const bytes = await tampered((index) => ({
      ...index,
      listings: [{ key: 'k', title: '', url: 'javascript:alert(1)', usedAt: 1 }],
    }));
    const read = await readBack(bytes);
    expect(read).toMatchObject({ listings: [{ key: 'k' }] });
    expect(JSON.stringify(read)).not.toContain('javascript:');
  });

  it('only ever brings problems or what was in it, for 1,000 kinds of damage', async () => {
    const original = await bytesOf((await writeArchive(contents)).file);
    const whole = JSON.stringify(await readable(await readArchive(new Blob([original]))));
    let refused = 0;
    const damage = fc.array(
      fc.oneof(
        fc.record({ cut: fc.nat(original.length) }),
        fc.record({ at: fc.nat(original.length - 1), byte: fc.nat(255) }),
        // Where a byte decides most: the directory and the end.
        fc.record({
          at: fc.integer({ min: original.length - 1500, max: original.length - 1 }),
          byte: fc.nat(255),
        }),
        fc.record({ from: fc.nat(original.length - 1), to: fc.nat(original.length - 1) }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        const read = await readBack(apply(steps, original));
        if (typeof read === 'string') refused += 1;
        // What check sums don't cover (names' flags, times) may change; rows may not.
        else expect(JSON.stringify(await readable(read))).toBe(whole);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

type Damage = { cut: number } | { at: number; byte: number } | { from: number; to: number };

function apply(steps: readonly Damage[], original: Uint8Array): Uint8Array<ArrayBuffer> {
  let bytes = new Uint8Array(original);
  for (const step of steps) {
    if ('cut' in step) bytes = bytes.slice(0, step.cut);
    else if ('at' in step) bytes[step.at] = step.byte;
    else bytes = new Uint8Array([...bytes.slice(0, step.from), ...bytes.slice(step.to)]);
  }
  return bytes;
}

describe('CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[=+\-@"',\r\n\t a]{0,8}$/),
  );

  it('is read back by an RFC 4180 parser, cell by cell', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const plain = rows.map((row) =>
          row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
        );
        expect(parseCsv(writeCsv(rows))).toEqual(plain);
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (row) => {
        for (const text of parseCsv(writeCsv([row]))[0] ?? [])
          expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('writes numbers as they are', () => {
    expect(writeCsv([[0.05, -1, 'a,b', 'say "hi"', '=1+1']])).toBe(
      '0.05,-1,"a,b","say ""hi""",\'=1+1\r\n',
    );
  });
});
