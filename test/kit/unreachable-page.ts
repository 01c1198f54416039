/** A listing page whose photos no address reaches: drawn, written into the page, or made by its script. */
import { goodPhoto, PHOTO_HOST } from './listing-page';
import type { World } from './world';

export const UNREACHABLE_URL = 'https://www.zillow.com/unreachable/';
const PHOTO_PATH = '/unreachable/photo.jpg';

const written = `data:image/jpeg;base64,${goodPhoto.body.toString('base64')}`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>9 Drawn Street</title>
<style>body { margin: 0 } .gallery > * { display: block; width: 600px; height: 400px; margin-bottom: 500px }</style>
</head><body><div class="gallery">
<canvas id="canvas" width="900" height="600"></canvas>
<img id="blob" alt="Bedroom">
<img id="written" alt="Kitchen" src="${written}">
</div><div class="map"><canvas width="600" height="400"></canvas></div>
<script>
  (async () => {
    const picture = await (await fetch('${PHOTO_PATH}')).blob();
    const bitmap = await createImageBitmap(picture);
    document.querySelector('#canvas').getContext('2d').drawImage(bitmap, 0, 0, 900, 600);
    document.querySelector('#blob').src = URL.createObjectURL(picture);
  })();
</script></body></html>`;

/** A page whose frame is opened later, further down, and holds a photo and an open shadow root with another. */
export const LATER_URL = 'https://www.zillow.com/later/';
const FRAME_PATH = '/later/frame/';

const framed = `<!doctype html><title>Opened later</title><body style="margin: 0">
<img width="600" height="400" alt="Living room"
  src="https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcdec-cc_ft_1536.jpg">
<div><template shadowrootmode="open"><img width="600" height="400" alt="Hall"
  src="https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcded-cc_ft_1536.jpg"></template></div>`;

const later = `<!doctype html><title>Later</title>
<iframe id="frame" src="${FRAME_PATH}" width="620" height="820" style="display: none; border: 4px solid; padding: 6px"></iframe>`;

/** A page whose script goes on to the next listing without a load, and changes all that names it. */
export const MOVING_URL = 'https://www.zillow.com/moving/1';

const moving = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title>
<link rel="canonical"><script type="application/ld+json"></script></head>
<body style="margin: 0"><img width="600" height="400" alt="Living room"><script>
  window.show = (number) => {
    const name = number + ' Moving Street';
    history.replaceState(null, '', '/moving/' + number);
    document.title = 'Homes';
    document.querySelector('link').href = location.href;
    document.querySelector('[type]').textContent =
      JSON.stringify({ '@type': 'House', name, address: name + ', Oxley' });
    document.images[0].src =
      'https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcd0' + number + '-cc_ft_1536.jpg';
  };
  show(Number(location.pathname.at(-1)));
</script></body></html>`;

export function serveUnreachablePage(world: World): void {
  const pages: Record<string, string> = {
    '/unreachable/': html,
    '/later/': later,
    '/moving/1': moving,
    [FRAME_PATH]: framed,
  };
  world.mount('www.zillow.com', ({ url = '' }, response) => {
    if (url === PHOTO_PATH) {
      response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[url]);
  });
  world.mount(PHOTO_HOST, (_request, response) => {
    response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
  });
}
