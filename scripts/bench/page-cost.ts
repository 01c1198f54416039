/** What the extension costs a page of many photos, beside no extension and an empty one. */
import { rmSync } from 'node:fs';
import { launchBrowser, testBuild } from '../../test/kit/launch';
import { writeEmptyExtension } from './empty-extension';
import { type Figure, median, milliseconds } from './figure';
import { type PageCost, visitPhotoPage } from './page-run';
import { servePhotoPage } from './photo-page';

type Medians = Record<keyof PageCost, number>;

/** One browser's visits. */
interface Visits {
  medians: Medians;
  all: readonly PageCost[];
}

/**
 * @param photo JPEG for every photo on the page
 * @param count of photos
 */
export async function measurePageCost(
  photo: Buffer,
  count: number,
  runs: number,
): Promise<Figure[]> {
  const emptyExtension = writeEmptyExtension();
  const page = await servePhotoPage(photo, count);
  const [nothing, empty, restage] = await visitAll(
    [null, emptyExtension, testBuild],
    page.url,
    runs,
  );
  await page.close();
  rmSync(emptyExtension, { recursive: true, force: true });
  return nothing && empty && restage ? describe(nothing, empty, restage) : [];
}

/** The variants take turns, so that a busy minute of the machine meets all of them. */
async function visitAll(
  extensions: readonly (string | null)[],
  url: string,
  runs: number,
): Promise<Visits[]> {
  const browsers = await Promise.all(
    extensions.map((extensionFolder) => launchBrowser({ extensionFolder })),
  );
  const visits = browsers.map((): PageCost[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, browser] of browsers.entries()) {
      visits[index]?.push(await visitPhotoPage(browser, url));
    }
  }
  await Promise.all(browsers.map((browser) => browser.close()));
  return visits.map((all) => ({ all, medians: takeMedians(all) }));
}

function takeMedians(visits: readonly PageCost[]): Medians {
  const of = (name: keyof PageCost) => median(visits.map((visit) => visit[name]));
  return {
    loadMilliseconds: of('loadMilliseconds'),
    mainThreadMilliseconds: of('mainThreadMilliseconds'),
    heapMegabytes: of('heapMegabytes'),
    elements: of('elements'),
    markup: of('markup'),
    nodes: of('nodes'),
    longTasks: of('longTasks'),
    layoutShift: of('layoutShift'),
    cpuMilliseconds: of('cpuMilliseconds'),
    backgroundMilliseconds: of('backgroundMilliseconds'),
    longestMilliseconds: of('longestMilliseconds'),
    forcedLayouts: of('forcedLayouts'),
  };
}

function describe(none: Visits, empties: Visits, ours: Visits): Figure[] {
  const [nothing, empty, restage] = [none.medians, empties.medians, ours.medians];
  const added = (name: keyof PageCost, digits = 0) => {
    const over = (one: Medians) => (one[name] - nothing[name]).toFixed(digits);
    return `${over(restage)} (empty ${over(empty)})`;
  };
  return [
    {
      what: 'load event',
      measured: `${milliseconds(restage.loadMilliseconds)} (none ${milliseconds(nothing.loadMilliseconds)}, empty ${milliseconds(empty.loadMilliseconds)})`,
      budget: '',
    },
    {
      what: 'extension script CPU',
      measured: withSpread(ours.all.map(({ cpuMilliseconds }) => cpuMilliseconds)),
      budget: '40 ms',
    },
    {
      what: 'background script CPU meanwhile',
      measured: milliseconds(restage.backgroundMilliseconds),
      budget: '',
    },
    {
      what: 'main-thread CPU, ratio to none',
      measured: `${ratio(ours, none)} (empty ${ratio(empties, none)})`,
      budget: '1.10',
    },
    {
      what: 'longest script run',
      measured: milliseconds(restage.longestMilliseconds),
      budget: '5 ms',
    },
    { what: 'forced layouts and styles', measured: String(restage.forcedLayouts), budget: '6' },
    { what: 'elements added to the page', measured: added('elements'), budget: '1' },
    {
      what: 'page otherwise as without',
      measured: restage.markup === nothing.markup ? 'byte for byte' : 'no',
      budget: 'byte for byte',
    },
    { what: 'nodes in memory, over none', measured: added('nodes'), budget: '' },
    { what: 'heap over none, MB', measured: added('heapMegabytes', 2), budget: '0.4 MB' },
    { what: 'long tasks over none', measured: added('longTasks'), budget: '0' },
    { what: 'layout shift over none', measured: added('layoutShift', 4), budget: '0' },
  ];
}

/** Each visit beside the one without an extension in the same round; median and spread. */
function ratio({ all }: Visits, none: Visits): string {
  const ratios = all.map(
    (visit, round) =>
      visit.mainThreadMilliseconds / (none.all[round]?.mainThreadMilliseconds ?? Number.NaN),
  );
  return spread(ratios, 2);
}

function withSpread(values: readonly number[]): string {
  return `${spread(values, 0)} ms`;
}

function spread(values: readonly number[], digits: number): string {
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)];
  return `${middle.toFixed(digits)} [${least.toFixed(digits)}-${most.toFixed(digits)}]`;
}
