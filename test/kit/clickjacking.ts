/** Tricks by which a page makes a person press our button without meaning to, or fakes the press. */
import { goodPhoto, PHOTO_HOST } from './listing-page';
import type { World } from './world';

export const TRICKS_URL = 'https://www.zillow.com/homedetails/5-Bait-Street/';

/** How often each made-up event is sent to each place. */
export const TIMES = 1000;

/** Runs inside the page once the button is there; `bait` covers the photo and is what the person means to press. */
interface Trick {
  name: string;
  /** `host` is our element, `bait` the page's own button, `x` and `y` the middle of ours. */
  script: string;
}

const cover = "Object.assign(bait.style, { display: 'block' });";
const through = "bait.style.pointerEvents = 'none';";

export const tricks: readonly Trick[] = [
  { name: 'a cover with the highest z-index', script: cover },
  { name: 'a cover that lets clicks through', script: cover + through },
  {
    name: 'a popover on top',
    script: `bait.popover = 'manual'; ${cover} bait.showPopover(); ${through}`,
  },
  { name: 'opacity on the page', script: "document.documentElement.style.opacity = '0.01';" },
  {
    name: 'opacity on our element',
    script: "host.style.setProperty('opacity', '0', 'important');",
  },
  { name: 'a filter', script: "document.documentElement.style.filter = 'opacity(0) blur(9px)';" },
  {
    name: 'a mask and a clip path',
    script:
      "host.style.cssText = 'clip-path: inset(50%) !important; mask-image: linear-gradient(transparent, transparent) !important';",
  },
  {
    name: 'a transform that moves our button under the pointer',
    script:
      "bait.style.display = 'block'; document.documentElement.style.transform = 'translate(120px, 90px)'; bait.onpointerdown = () => { document.documentElement.style.transform = ''; bait.remove(); };",
  },
  {
    name: 'our element moved into the bait',
    script:
      "const box = document.createElement('div'); box.style.cssText = 'position: fixed; opacity: 0; left: 0; top: 0'; document.body.append(box); box.append(host);",
  },
  {
    name: 'our element put back again and again',
    script:
      'const again = () => { document.documentElement.append(host); requestAnimationFrame(again); }; again();',
  },
  {
    name: 'a frame over it',
    script:
      "const frame = document.createElement('iframe'); frame.srcdoc = '<button>Play</button>'; frame.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; width: 100vw; height: 100vh; pointer-events: none; background: white'; document.documentElement.append(frame);",
  },
  {
    name: 'a cursor that is drawn elsewhere',
    script:
      "document.documentElement.style.cursor = 'none'; const arrow = document.createElement('i'); arrow.style.cssText = 'position: fixed; left: 700px; top: 500px; width: 12px; height: 18px; background: black; pointer-events: none; z-index: 2147483647'; document.body.append(arrow);",
  },
  {
    name: 'a cover taken away as the mouse goes down',
    script: `${cover} bait.onpointerdown = () => bait.remove();`,
  },
  {
    name: 'our element shown as the mouse goes down',
    script:
      "host.remove(); document.addEventListener('pointerdown', () => document.documentElement.append(host), true);",
  },
  {
    name: 'the photo moved as the mouse goes down',
    script:
      "const photo = document.querySelector('img'); photo.style.marginLeft = '300px'; document.addEventListener('pointerdown', () => { photo.style.marginLeft = ''; dispatchEvent(new Event('resize')); }, true);",
  },
  {
    name: 'the page scrolled as the mouse goes down',
    script:
      "document.body.style.height = '4000px'; scrollTo(0, 300); document.addEventListener('pointerdown', () => scrollTo(0, 0), true);",
  },
  {
    name: 'a modal dialog around our element',
    script:
      "const dialog = document.createElement('dialog'); dialog.style.cssText = 'opacity: 0.01; inset: 0; margin: 0; padding: 0; border: 0'; document.body.append(dialog); dialog.append(document.querySelector('img'), host); dialog.showModal();",
  },
  {
    name: 'fullscreen as the mouse goes down',
    script:
      "document.addEventListener('pointerdown', () => void document.querySelector('img').requestFullscreen().catch(() => 0), true);",
  },
  {
    name: 'the pointer captured by the bait',
    script: `${cover} bait.onpointerdown = (event) => { bait.setPointerCapture(event.pointerId); ${through} };`,
  },
  {
    name: 'a label around our element',
    script:
      "const label = document.createElement('label'); document.body.append(label); label.append(host); label.onclick = () => host.click();",
  },
  { name: 'the page enlarged', script: "document.documentElement.style.zoom = '3';" },
];

/** A photo per page, so that each proposal can be told apart; the page itself is bare. */
function pageWith(number: number): string {
  const photo = `https://${PHOTO_HOST}/fp/${String(number).padStart(32, '0')}-cc_ft_1536.jpg`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>5 Bait Street</title>
<style>body { margin: 0 } #bait { display: none; position: fixed; inset: 0; width: 100vw; height: 100vh;
  border: 0; z-index: 2147483647; background: gold }</style></head>
<body><img src="${photo}" alt="Living room" width="900" height="600"><button id="bait">Play</button></body></html>`;
}

export interface TrickPages {
  /** Photos that the extension fetched, in order: one for each proposal. */
  readonly fetched: readonly string[];
}

/** Serves a page per number under `TRICKS_URL`. */
export function serveTricks(world: World): TrickPages {
  const fetched: string[] = [];
  world.mount('www.zillow.com', ({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(pageWith(Number(/(\d+)_zpid/.exec(url)?.[1] ?? 0)));
  });
  world.mount(PHOTO_HOST, (request, response) => {
    if (request.headers['sec-fetch-dest'] !== 'image') fetched.push(request.url ?? '');
    response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
  });
  return { fetched };
}

/** Runs inside the page: it may use nothing from this file. */
export function playTrick(script: string): void {
  const host = [...document.querySelectorAll('html > div')].at(-1);
  new Function('host', 'bait', script)(host, document.querySelector('#bait'));
}

/**
 * Runs inside the page: sends made-up events of every kind to our element, what it shows of its
 * root, the place where it stands and the document; says how many.
 */
export function makeUpEvents({ x, y, times }: { x: number; y: number; times: number }): number {
  const host = [...document.querySelectorAll('html > div')].at(-1);
  const inRoot = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
  const places = [host, ...inRoot, document.elementFromPoint(x, y), document, window];
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  const mouse = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover'];
  const pointer = ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerenter'];
  const keys = ['keydown', 'keypress', 'keyup'];
  const others = ['touchstart', 'touchend', 'focusin', 'submit', 'load', 'scroll', 'restage'];
  let sent = 0;
  const send = (place: EventTarget, event: Event) => {
    place.dispatchEvent(event);
    sent += 1;
  };
  for (const place of places) {
    if (!place) continue;
    for (let time = 0; time < times; time += 1) {
      for (const type of mouse) send(place, new MouseEvent(type, at));
      for (const type of pointer) send(place, new PointerEvent(type, { ...at, isPrimary: true }));
      for (const type of keys) send(place, new KeyboardEvent(type, { ...at, key: 'Enter' }));
      for (const type of others) send(place, new CustomEvent(type, at));
      if (place instanceof HTMLElement) place.click();
    }
  }
  return sent;
}
