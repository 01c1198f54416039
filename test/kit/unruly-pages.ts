/** Pages that hide, move or replace photos which were shown already, and some written long ago. */
import {
  at,
  each,
  FILL,
  IMAGES,
  idsOf,
  largest,
  photo,
  SIZE,
  type StrangePage,
} from './strange-galleries';

const FIRST_PAGE = 300;
const ids = (page: number, count?: number) => idsOf(FIRST_PAGE + page, count);

/** Without a doctype, as before there were standards: its heights mean something else. */
function quirks(): StrangePage {
  const list = ids(1, 6);
  return {
    doctype: '',
    body: `<table class="photos">${each(list, (id) => `<tr><td>${photo(id)}</td></tr>`)}</table>`,
    largest: largest(list),
  };
}

/** Each photo is cut into links by a map. */
function imageMap(): StrangePage {
  const list = ids(2);
  const map = `<map name="rooms"><area shape="rect" coords="0,0,300,400" href="/homes/a">
    <area shape="rect" coords="300,0,600,400" href="/homes/b"></map>`;
  const mapped = (id: string) => photo(id, `usemap="#rooms" src="${at(id, 1200)}"`);
  return { body: `${map}<div class="photos">${each(list, mapped)}</div>`, largest: largest(list) };
}

/** Photos that let the pointer through, before a blurred copy that doesn't. */
function untouchable(): StrangePage {
  const list = ids(3);
  const slide = (id: string) => `<div class="slide" style="position: relative; ${SIZE}">
    <img src="${at(id, 40)}" aria-hidden="true" data-room="${id}" style="${FILL}; width: 100%; height: 100%; filter: blur(20px)">
    ${photo(id, `src="${at(id, 1200)}" draggable="false" style="${FILL}; pointer-events: none"`)}</div>`;
  return { body: `<div class="gallery">${each(list, slide)}</div>`, largest: largest(list) };
}

/** Panes of which one is shown; the photos of all of them are there from the first. */
function tabs(): StrangePage {
  const list = ids(5, 2);
  const pane = (id: string, index: number) =>
    `<section class="pane" ${index > 0 ? 'hidden' : ''}>${photo(id)}</section>`;
  return {
    body: `<button id="next">Next</button><div class="photos">${each(list, pane)}</div>`,
    largest: largest(list.slice(0, 1)),
    open: `for (const image of document.images) image.decode();
      const panes = document.querySelectorAll('.pane');
      next.onclick = () => { for (const pane of panes) pane.hidden = !pane.hidden }`,
  };
}

/** A large photo beside four small ones, one link over all of them. */
function mosaic(): StrangePage {
  const list = ids(6, 5);
  const draw = (id: string, index: number) =>
    `<img data-room="${id}" src="${at(id, 1200)}" style="width: 100%; height: 100%; object-fit: cover;
    ${index === 0 ? 'grid-area: 1 / 1 / 3 / 3' : ''}">`;
  return {
    body: `<div class="hero-gallery" style="position: relative; display: grid; gap: 8px; width: 1100px; height: 480px;
      grid: repeat(2, 1fr) / repeat(4, 1fr)">${each(list, draw)}
      <a href="/homes/photos" style="${FILL}" aria-label="All photos"></a></div>`,
    largest: largest(list),
  };
}

/** Its addresses are relative, to a base that is elsewhere. */
function based(): StrangePage {
  const list = ids(7);
  const relative = (id: string, width: number) =>
    `${id}/${width}x${Math.round((width * 2) / 3)}.jpg`;
  const [plain = '', sized = '', lazy = ''] = list;
  return {
    body: `<base href="${IMAGES}/photos/"><div class="photos">
      ${photo(plain, `src="${relative(plain, 1200)}"`)}
      ${photo(sized, `src="${relative(sized, 600)}" srcset="${relative(sized, 600)} 600w, ${relative(sized, 1200)} 1200w" sizes="300px"`)}
      ${photo(lazy, `src="${relative(lazy, 600)}" data-full="${relative(lazy, 1200)}"`)}</div>`,
    largest: largest(list),
  };
}

/** The sides of a cube that turns: those at the back are not seen. */
function cube(): StrangePage {
  const list = ids(8, 4);
  const side = (id: string, index: number) =>
    photo(
      id,
      `src="${at(id, 1200)}" style="${FILL}; backface-visibility: hidden; transform: rotateY(${index * 90}deg) translateZ(300px)"`,
    );
  return {
    body: `<div class="carousel" style="${SIZE}; margin: 40px; perspective: 2000px">
      <div style="position: relative; ${SIZE}; transform-style: preserve-3d; transform: translateZ(-300px) rotateY(-60deg)">${each(list, side)}</div></div>`,
    largest: largest(list),
  };
}

/** Cards that show a second photo while the pointer is on them. */
function hoverSwap(): StrangePage {
  const list = ids(9, 4);
  const card = (index: number) => {
    const [first = '', second = ''] = list.slice(index);
    return `<a class="card" href="/homes/${index}" style="display: block; position: relative; ${SIZE}">
      ${photo(first, `src="${at(first, 1200)}" style="${FILL}"`)}
      ${photo(second, `class="second" src="${at(second, 1200)}" style="${FILL}"`)}</a>`;
  };
  return {
    body: `<style>.second { opacity: 0; transition: opacity 150ms } .card:hover .second { opacity: 1 }</style>
      ${card(0)}${card(2)}`,
    largest: largest(list),
  };
}

/** Two photos of a room, compared by a line down the middle. */
function compared(): StrangePage {
  const list = ids(10, 2);
  const [below = '', above = ''] = list;
  return {
    body: `<div class="photos" style="position: relative; width: 900px; height: 600px">
      ${photo(below, `src="${at(below, 1200)}" style="${FILL}; width: 900px; height: 600px"`)}
      ${photo(above, `src="${at(above, 1200)}" style="${FILL}; width: 900px; height: 600px; clip-path: inset(0 0 0 450px)"`)}</div>`,
    largest: largest(list),
  };
}

/** As a framework does that draws its page anew: all that was in the document goes. */
export const wipe = `
  const body = document.createElement('body');
  body.innerHTML = document.body.innerHTML;
  document.documentElement.replaceChildren(document.createElement('head'), body)`;

/** A gallery that fills the screen, of a page that draws itself anew. */
function plain(page: number): StrangePage {
  const list = ids(page);
  return {
    body: `<div id="gallery" class="photos">${each(list, (id) => photo(id))}</div>`,
    largest: largest(list),
  };
}

/** A photo whose own element is put into a layer over the page, larger, and back. */
function carried(): StrangePage {
  const list = ids(13);
  return {
    body: `<div class="photos">${each(list, (id) => `<figure>${photo(id)}</figure>`)}</div>
      <div id="layer" style="position: fixed; inset: 0; background: #000; display: none"></div>`,
    largest: largest(list),
    open: `const image = document.images[1];
      globalThis.carry = () => { layer.style.display = 'block'; layer.append(image); image.style.width = '900px'; image.style.height = '600px' }`,
  };
}

/** What stands where a photo is missing. */
function placeholders(): StrangePage {
  const list = ids(14, 1);
  const other = (path: string, more = '') =>
    `<img data-other width="600" height="400" src="${IMAGES}/${path}" ${more}>`;
  return {
    body: `<div class="photos">${each(list, (id) => photo(id))}
      ${other('static/no-image-available-600x400.png')}
      ${other('assets/71c2aa09/601x400.png', 'alt="Photo coming soon"')}
      ${other('img/photo_not_available_602x400.jpg')}
      ${other('qr/5f0c9a31/400x400.png', 'alt="QR code"')}</div>`,
    largest: largest(list),
  };
}

/** Slides that a drag moves, and a script then brings to rest, frame by frame: no event tells of it. */
function dragged(): StrangePage {
  const list = ids(15, 4);
  return {
    body: `<div id="window" class="carousel" style="${SIZE}; overflow: hidden; touch-action: pan-y">
      <div id="strip" style="display: flex; width: 2400px; height: 400px">${each(list, (id) => photo(id, `src="${at(id, 1200)}" draggable="false"`))}</div></div>`,
    largest: largest(list),
    open: `const view = document.querySelector('.carousel');
      let x = 0, from;
      const draw = () => { strip.style.transform = 'translate3d(' + x + 'px, 0, 0)' };
      globalThis.glide = (to) => {
        const start = performance.now(), begin = x;
        (function step(now) {
          const part = Math.min(1, (now - start) / 500);
          x = begin + (to - begin) * part;
          draw();
          if (part < 1) requestAnimationFrame(step);
        })(start);
      };
      view.onpointerdown = (event) => { from = event.clientX - x; view.setPointerCapture(event.pointerId) };
      view.onpointermove = (event) => { if (from !== undefined) { x = event.clientX - from; draw() } };
      view.onpointerup = () => { from = undefined; glide(Math.round(x / 600 - 0.3) * 600) };
      document.onkeydown = ({ key }) => { if (key === 'ArrowRight') glide(Math.round(x / 600 - 1) * 600) }`,
  };
}

/** Cards of many sizes, each under a link of its own, with its price below. */
function cards(): StrangePage {
  const list = ids(16, 4);
  const widths = [600, 300, 450, 240];
  const card = (id: string, index: number) => {
    const width = widths[index] ?? 0;
    return `<article class="card" style="position: relative; width: ${width}px">
      <img data-room="${id}" src="${at(id, 1200)}" width="${width}" height="${(width * 2) / 3}" style="display: block">
      <p style="margin: 0; height: 40px">1,200 a month</p>
      <a href="/homes/${index}" style="${FILL}; bottom: 40px"></a></article>`;
  };
  return {
    body: `<main style="display: flex; flex-wrap: wrap; gap: 20px">${each(list, card)}</main>`,
    largest: largest(list),
  };
}

/** A layer that Escape closes; while it is open the body is held where it was scrolled to. */
function locked(): StrangePage {
  const list = ids(17);
  const [first = '', second = '', shown = ''] = list;
  return {
    body: `<div class="photos">${photo(first)}<p style="margin: 0; height: 600px"></p>${photo(second)}
      <p style="height: 2000px"></p></div>
      <div id="layer" style="position: fixed; inset: 0; background: #000; display: none">
      <img data-room="${shown}" src="${at(shown, 1200)}" width="900" height="600" style="margin: 60px"></div>`,
    largest: largest([first, second]),
    open: `scrollTo(0, 900);
      globalThis.enlarge = () => {
        document.body.style.cssText = 'margin: 0; position: fixed; width: 100%; top: -' + scrollY + 'px';
        layer.style.display = 'block';
      };
      document.onkeydown = ({ key }) => {
        if (key !== 'Escape') return;
        const y = -parseInt(document.body.style.top);
        document.body.style.cssText = 'margin: 0';
        layer.style.display = 'none';
        scrollTo(0, y);
      }`,
  };
}

/** Cards that darken under the pointer and offer something. */
function darkened(): StrangePage {
  const list = ids(18, 2);
  const card = (id: string) => `<div class="card" style="position: relative; ${SIZE}">${photo(id)}
    <a class="over" href="/homes/" style="${FILL}; display: grid; place-items: center"><span>View home</span></a></div>`;
  return {
    body: `<style>.over { opacity: 0; background: rgb(0 0 0 / 65%); color: #fff; transition: opacity 200ms }
      .card:hover .over { opacity: 1 }</style>${each(list, card)}`,
    largest: largest(list),
  };
}

export const unrulyPages: Readonly<Record<string, StrangePage>> = {
  quirks: quirks(),
  'image-map': imageMap(),
  untouchable: untouchable(),
  tabs: tabs(),
  mosaic: mosaic(),
  based: based(),
  cube: cube(),
  'hover-swap': hoverSwap(),
  compared: compared(),
  wiped: plain(11),
  'full-screen': plain(12),
  carried: carried(),
  placeholders: placeholders(),
  dragged: dragged(),
  cards: cards(),
  locked: locked(),
  darkened: darkened(),
};
