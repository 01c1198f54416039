import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from '../kit/fixtures';
import { startScreen } from '../kit/real-screen';
const photo = readFileSync('public/sample-rooms/empty-living-room.jpg');
test('explore', async ({ world, launch }) => {
  test.setTimeout(60000);
  world.mount('homes.example.org', (request, response) => {
    const picture = request.url === '/room.jpg';
    response.writeHead(200, { 'content-type': picture ? 'image/jpeg' : 'text/html' });
    response.end(picture ? photo : '<title>7 Elm</title><h1>7 Elm</h1><img src="/room.jpg" alt="Living room" width=780 height=520>');
  });
  const screen = await startScreen();
  let n = 0;
  const shot = () => execFileSync('import', ['-window', 'root', `/tmp/ri/x${n++}.png`], { env: { ...process.env, DISPLAY: screen.display } });
  const browser = await launch({ extensionFolder: '/tmp/ri/ext', display: screen.display, args: [...world.args, ...screen.args] });
  const page = await browser.context.newPage();
  await page.goto('https://homes.example.org/listing/7');
  await new Promise(r => setTimeout(r, 1500));
  await screen.click(page, { x: 300, y: 300 }, 3);
  await new Promise(r => setTimeout(r, 600)); shot();
  await screen.press('r'); await new Promise(r => setTimeout(r, 400)); shot();
  await screen.press('t'); await new Promise(r => setTimeout(r, 1200)); shot();
  await screen.press('Tab'); await new Promise(r => setTimeout(r, 300)); shot();
  await screen.press('Return'); await new Promise(r => setTimeout(r, 1500)); shot();
  await screen.close();
});
