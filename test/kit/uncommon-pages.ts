/** Pages that use what the web can do besides: drawings, links to photos, snapping, transitions, scroll timelines. */
import {
  at,
  each,
  FILL,
  IMAGES,
  idOf,
  idsOf,
  largest,
  photo,
  SIZE,
  type StrangePage,
} from './strange-galleries';

const FIRST_PAGE = 400;
const ids = (page: number, count?: number) => idsOf(FIRST_PAGE + page, count);

/** Photos drawn by a vector picture, which cuts them into a shape. */
function drawing(): StrangePage {
  const list = ids(1, 2);
  const draw = (id: string) => `<svg viewBox="0 0 600 400" width="600" height="400">
    <clipPath id="c${id}"><rect width="600" height="400" rx="40"/></clipPath>
    <image data-room="${id}" href="${at(id, 1200)}" width="600" height="400" clip-path="url(#c${id})"/></svg>`;
  return { body: `<div class="photos">${each(list, draw)}</div>`, largest: largest(list) };
}

/** Small versions in links to the large ones, as lightboxes are built. */
function linkedLarge(): StrangePage {
  const list = ids(2);
  const draw = (id: string) =>
    `<a href="${at(id, 1800)}" data-fancybox="gallery">${photo(id, `src="${at(id, 600)}"`)}</a>`;
  return {
    body: `<div class="photos">${each(list, draw)}</div>`,
    largest: list.map((id) => at(id, 1800)),
  };
}

/** A scroller that comes to rest on a photo, moved by a button. */
function snapping(): StrangePage {
  const list = ids(3, 4);
  return {
    body: `<ul id="strip" style="display: flex; width: 600px; margin: 0; padding: 0; list-style: none; overflow-x: scroll;
      scroll-snap-type: x mandatory; scroll-behavior: smooth">${each(list, (id) => `<li style="flex: none; scroll-snap-align: start">${photo(id)}</li>`)}</ul>
      <button id="next">Next</button>`,
    largest: largest(list),
    open: 'next.onclick = () => strip.scrollBy(600, 0)',
  };
}

/** Written anew by its own script after it had loaded. */
function rewritten(): StrangePage {
  const list = ids(4);
  const html = `<!doctype html><title>anew</title><body style="margin: 0"><div class="photos">${each(list, (id) => photo(id))}</div>`;
  return {
    body: `<p>Homes</p><script>globalThis.rewrite = () => { document.open(); document.write(${JSON.stringify(html)}); document.close() }</script>
      <div class="photos">${photo(list[0] ?? '')}</div>`,
    largest: largest(list.slice(0, 1)),
  };
}

const BROUGHT = idOf(FIRST_PAGE + 5, 1);
/** The address of the photo that the page "view-transition" swaps in. */
export const brought = at(BROUGHT, 1200);

/** A photo swapped for another by a transition of the whole view. */
function viewTransition(): StrangePage {
  const list = ids(5, 1);
  const next = `<p style="margin: 0; height: 120px">Photo 2</p>${photo(BROUGHT)}`;
  return {
    body: `<style>::view-transition-group(*) { animation-duration: 400ms }</style>
      <div class="photos" id="stage">${each(list, (id) => photo(id))}</div>`,
    largest: largest(list),
    open: `globalThis.swap = () => document.startViewTransition(() => { stage.innerHTML = ${JSON.stringify(next)} })`,
  };
}

/** Photos that move against the page while it is scrolled. */
function parallax(): StrangePage {
  const list = ids(6, 4);
  const draw = (
    id: string,
  ) => `<section style="${SIZE}; position: relative; overflow: hidden; margin: 200px 0">
    ${photo(id, `src="${at(id, 1200)}" class="drifts" style="${FILL}; height: 500px"`)}</section>`;
  return {
    body: `<style>@keyframes drift { from { translate: 0 -100px } to { translate: 0 0 } }
      .drifts { animation: drift linear both; animation-timeline: view() }</style>${each(list, draw)}`,
    largest: largest(list),
  };
}

/** Backgrounds that stay where they are while their boxes are scrolled over them. */
function fixedBackgrounds(): StrangePage {
  const list = ids(7);
  const draw = (
    id: string,
  ) => `<section class="hero" data-room="${id}" style="height: 500px; width: 900px; margin-bottom: 300px;
    background: fixed center / cover url(${at(id, 1200)})"></section>`;
  return { body: each(list, draw), largest: largest(list) };
}

/** As XML, where names of elements are not in capitals. */
function xhtml(): StrangePage {
  const list = ids(8);
  const draw = (id: string) =>
    `<img data-room="${id}" width="600" height="400" src="${at(id, 1200)}" />`;
  return {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>xhtml</title></head><body style="margin: 0">
      <div class="photos">${each(list, draw)}
      <div class="slide" data-room="${idOf(FIRST_PAGE + 8, 3)}" style="${SIZE}; background-image: url(${at(idOf(FIRST_PAGE + 8, 3), 1200)})"></div></div></body></html>`,
    largest: largest([...list, idOf(FIRST_PAGE + 8, 3)]),
  };
}

/** Written from top to bottom, its columns from right to left. */
function vertical(): StrangePage {
  const list = ids(9);
  return {
    body: `<style>html { writing-mode: vertical-rl }</style><div class="photos">${each(list, (id) => photo(id))}</div>`,
    largest: largest(list),
  };
}

/** Turned, mirrored, and cut into shapes. */
function shaped(): StrangePage {
  const list = ids(13, 4);
  const styles = [
    'transform: rotate(-3deg)',
    'transform: scaleX(-1)',
    'clip-path: polygon(10% 0, 100% 0, 90% 100%, 0 100%)',
    'mask-image: linear-gradient(#000 80%, transparent)',
  ];
  return {
    body: `<div class="photos" style="display: grid; gap: 60px; padding: 40px">${each(list, (id, index) => photo(id, `src="${at(id, 1200)}" style="${styles[index]}"`))}</div>`,
    largest: largest(list),
  };
}

/** Columns of photos of many heights, as on a pinboard. */
function columns(): StrangePage {
  const list = ids(14, 6);
  const draw = (id: string, index: number) =>
    `<img data-room="${id}" src="${at(id, 1200)}" style="width: 100%; aspect-ratio: ${index % 2 ? '3 / 4' : '3 / 2'}; object-fit: cover; break-inside: avoid">`;
  return {
    body: `<div class="photos" style="columns: 3; width: 1200px">${each(list, draw)}</div>`,
    largest: largest(list),
  };
}

/** A lens that follows the pointer and shows the photo enlarged, as shops have it; and a cursor of the page's own. */
function magnified(): StrangePage {
  const list = ids(16, 2);
  const draw = (id: string) =>
    `<figure style="margin: 0; position: relative; ${SIZE}">${photo(id)}</figure>`;
  return {
    body: `<div class="photos">${each(list, draw)}</div>
      <div id="cursor" style="position: fixed; z-index: 2147483647; width: 120px; height: 120px; left: -400px; border-radius: 50%; pointer-events: none; background: #fff8"></div>`,
    largest: largest(list),
    open: `const lens = document.createElement('div');
      lens.style.cssText = 'position: absolute; width: 180px; height: 180px; pointer-events: none; border: 1px solid';
      for (const figure of document.querySelectorAll('figure')) {
        const { src } = figure.querySelector('img');
        figure.onpointermove = ({ offsetX: x, offsetY: y }) => {
          figure.append(lens);
          lens.style.background = 'url(' + src + ') ' + (90 - 2 * x) + 'px ' + (90 - 2 * y) + 'px / 1200px 800px';
          lens.style.left = x - 90 + 'px';
          lens.style.top = y - 90 + 'px';
        };
        figure.onpointerleave = () => lens.remove();
      }
      onpointermove = ({ clientX, clientY }) => { cursor.style.left = clientX - 60 + 'px'; cursor.style.top = clientY - 60 + 'px' }`,
  };
}

/** A word or two drawn over a corner of each photo. */
function ribbons(): StrangePage {
  const list = ids(17);
  const draw = (
    id: string,
    index: number,
  ) => `<div class="card" style="position: relative; width: 600px">${photo(id)}
    <img data-other src="${IMAGES}/img/ribbons/${['sold', 'new', 'reduced'][index]}-180x180.png" width="180" height="180" style="position: absolute; left: 0; top: 0"></div>`;
  return { body: each(list, draw), largest: largest(list) };
}

/** In buttons that may not be pressed yet, and below an area that a link draws over its card. */
function unpressable(): StrangePage {
  const list = ids(18, 2);
  const [disabled = '', stretched = ''] = list;
  return {
    body: `<style>.stretched::after { content: ''; position: absolute; inset: 0; z-index: 1 }</style>
      <div class="photos"><button disabled style="padding: 0; border: 0">${photo(disabled)}</button>
      <article class="card" style="position: relative; width: 600px">${photo(stretched)}<h3><a class="stretched" href="/homes/two">Three rooms</a></h3></article></div>`,
    largest: largest(list),
  };
}

/** What stands above its photos goes or comes, in three ways; and its columns follow the window. */
function pushed(): StrangePage {
  const list = ids(19, 6);
  return {
    body: `<style>#slow { height: 300px; transition: height 500ms } #slow.shut { height: 0 }</style>
      <div id="slow">We use cookies</div><div id="sliding" style="height: 200px; overflow: hidden">News</div><img id="late" alt="" style="display: block">
      <div class="photos" style="display: grid; grid-template-columns: repeat(auto-fill, 600px); gap: 10px">${each(list, (id) => photo(id))}</div>`,
    largest: largest(list),
    open: `globalThis.shut = () => slow.classList.add('shut');
      globalThis.slide = () => {
        const start = performance.now();
        (function step(now) {
          sliding.style.height = Math.max(0, 200 - (now - start) / 2) + 'px';
          if (now - start < 400) requestAnimationFrame(step);
        })(start);
      };
      globalThis.come = () => { late.src = '${IMAGES}/brand/banner-1200x150.png' }`,
  };
}

export const uncommonPages: Readonly<Record<string, StrangePage>> = {
  drawing: drawing(),
  'linked-large': linkedLarge(),
  snapping: snapping(),
  rewritten: rewritten(),
  'view-transition': viewTransition(),
  parallax: parallax(),
  'fixed-backgrounds': fixedBackgrounds(),
  xhtml: xhtml(),
  vertical: vertical(),
  shaped: shaped(),
  columns: columns(),
  magnified: magnified(),
  ribbons: ribbons(),
  unpressable: unpressable(),
  pushed: pushed(),
};
