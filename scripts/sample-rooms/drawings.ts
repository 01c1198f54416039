/** Draws the listing's plan, portrait and logo: `node --import tsx scripts/sample-rooms/drawings.ts`. */
import { mkdir } from 'node:fs/promises';
import { AGENCY_LOGO } from './drawings/agency-logo';
import { AGENT_PORTRAIT } from './drawings/agent-portrait';
import { FLOOR_PLAN } from './drawings/floor-plan';
import { openBrowser } from './encode';

const FOLDER = 'scripts/sample-listing/assets';

const DRAWINGS = [
  { file: 'floor-plan.png', svg: FLOOR_PLAN, width: 1200, height: 900 },
  { file: 'agent-portrait.jpg', svg: AGENT_PORTRAIT, width: 400, height: 400 },
  { file: 'agency-logo.png', svg: AGENCY_LOGO, width: 240, height: 80 },
];

await mkdir(FOLDER, { recursive: true });
const browser = await openBrowser();
for (const { file, svg, width, height } of DRAWINGS) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const path = `${FOLDER}/${file}`;
  await page.screenshot(file.endsWith('.jpg') ? { path, type: 'jpeg', quality: 88 } : { path });
  await page.close();
}
await browser.close();
