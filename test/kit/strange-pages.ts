/** The pages themselves: carousels, lazy loaders, backgrounds, layers, roots, frames, and what is no room. */
import {
  at,
  each,
  framePath,
  IMAGES,
  idsOf,
  largest,
  photo,
  type StrangePage,
} from './strange-galleries';
import { uncommonPages } from './uncommon-pages';
import { unrulyPages } from './unruly-pages';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
/** What a lazy loader does. */
const loadFrom = (attribute: string) =>
  `for (const image of document.images) image.src = image.dataset.${attribute} ?? image.src`;
const box = 'width: 600px; height: 400px; background-size: cover';

function swiperWithClones(): StrangePage {
  const list = idsOf(1);
  const [first = '', , last = ''] = list;
  const slide = (id: string, more = '') =>
    `<div class="swiper-slide ${more}" style="flex: none">${photo(id)}</div>`;
  const slides = [
    slide(last, 'duplicate'),
    each(list, (id) => slide(id)),
    slide(first, 'duplicate'),
  ];
  return {
    body: `<div class="swiper" style="width: 600px; overflow: hidden"><div class="swiper-wrapper"
      style="display: flex; transform: translate3d(-600px, 0, 0)">${slides.join('')}</div></div>`,
    largest: largest(list, 1200),
  };
}

function lazyPicture(): StrangePage {
  const list = idsOf(2);
  const lazy = (id: string) => `<picture>
    <source type="image/webp" data-srcset="${at(id, 1600)} 1600w, ${at(id, 800)} 800w">
    ${photo(id, `class="lazyload" src="${PIXEL}" data-srcset="${at(id, 800)} 800w" data-src="${at(id, 640)}"`)}</picture>`;
  return {
    body: `<div class="photos">${each(list, lazy)}</div>`,
    largest: largest(list, 1600),
    load: loadFrom('src'),
  };
}

function lazyBlankFile(): StrangePage {
  const list = idsOf(3);
  const lazy = (id: string) =>
    photo(id, `class="lazy" src="${IMAGES}/assets/blank-1x1.gif" data-original="${at(id, 1024)}"`);
  return {
    body: `<div class="photos">${each(list, lazy)}</div>`,
    largest: largest(list, 1024),
    load: loadFrom('original'),
  };
}

function lazyNoscript(): StrangePage {
  const list = idsOf(4);
  const lazy = (id: string) =>
    `<div class="media">${photo(id, `src="${PIXEL}" data-lazy-src="${at(id, 1200)}"`)}
    <noscript><img src="${at(id, 1200)}"></noscript></div>`;
  return { body: each(list, lazy), largest: largest(list, 1200), load: loadFrom('lazySrc') };
}

function backgrounds(): StrangePage {
  const list = idsOf(5, 5);
  const [plain = '', set = '', words = '', named = '', tinted = ''] = list;
  const styled = (id: string, style: string) =>
    `<div class="slide" data-room="${id}" style="${box}; ${style}"></div>`;
  return {
    body: `<style>.named { background-image: var(--photo) }</style><div class="gallery">
      ${styled(plain, `background-image: url(${at(plain, 1200)})`)}
      ${styled(set, `background-image: image-set(url('${at(set, 600)}') 1x, url('${at(set, 1200)}') 2x)`)}
      ${styled(words, `background-image: image-set('${at(words, 600)}' 1x, '${at(words, 1200)}' 2x)`)}
      <div class="slide named" data-room="${named}" style="${box}; --photo: url(${at(named, 1200)})"></div>
      ${styled(tinted, `background-image: linear-gradient(#0002, #0006), url(${at(tinted, 1200)})`)}
      </div>`,
    largest: largest(list, 1200),
  };
}

function sheetBackgrounds(): StrangePage {
  const list = idsOf(6);
  const rule = (id: string) => `.p${id} { background-image: url(${at(id, 1200)}) }`;
  const slide = (id: string) => `<div class="slide p${id}" data-room="${id}" style="${box}"></div>`;
  return {
    body: `<style>${each(list, rule)}</style><div class="gallery">${each(list, slide)}</div>`,
    largest: largest(list, 1200),
  };
}

function insideControls(): StrangePage {
  const list = idsOf(7);
  const [pressed = '', linked = '', veiled = ''] = list;
  const veil = '<span style="position: absolute; inset: 0"></span>';
  return {
    body: `<ul><li><button type="button">${photo(pressed)}</button></li>
      <li><a href="/homes/one">${photo(linked)}</a></li>
      <li style="position: relative; width: 600px">${photo(veiled)}
      <a href="/homes/two" style="position: absolute; inset: 0">${veil}</a></li></ul>`,
    largest: largest(list, 1200),
  };
}

function dialog(): StrangePage {
  const list = idsOf(8);
  const [behind = '', beside = '', shown = ''] = list;
  return {
    body: `<div class="photos">${photo(behind)}${photo(beside)}</div>
      <dialog style="padding: 0">${photo(shown, `src="${at(shown, 1600)}" style="width: 960px; height: 640px"`)}</dialog>`,
    largest: [...largest([behind, beside], 1200), at(shown, 1600)],
    open: `document.querySelector('dialog').showModal()`,
  };
}

function popover(): StrangePage {
  const list = idsOf(9, 2);
  const [behind = '', shown = ''] = list;
  return {
    body: `<div class="photos">${photo(behind)}</div>
      <div popover="manual">${photo(shown, `src="${at(shown, 1600)}" style="width: 960px; height: 640px"`)}</div>`,
    largest: [at(behind, 1200), at(shown, 1600)],
    open: `document.querySelector('[popover]').showPopover()`,
  };
}

function nestedRoots(): StrangePage {
  const list = idsOf(10, 2);
  const [outer = '', inner = ''] = list;
  const root = (content: string) =>
    `<section><template shadowrootmode="open">${content}</template></section>`;
  return { body: root(photo(outer) + root(photo(inner))), largest: largest(list, 1200) };
}

function frame(): StrangePage {
  const list = idsOf(11, 2);
  return {
    body: `<iframe src="${framePath('frame')}" width="700" height="820" style="border: 0"></iframe>`,
    largest: largest(list, 1200),
  };
}

/** Image services write sizes with commas. */
function commas(): StrangePage {
  const list = idsOf(12);
  const sized = (id: string, width: number) =>
    `${IMAGES}/upload/c_fill,w_${width},h_${(width * 2) / 3}/${id}.jpg`;
  const [spaced = '', dense = '', tight = ''] = list;
  return {
    body: `<div class="photos">
      ${photo(spaced, `src="${sized(spaced, 300)}" srcset="${sized(spaced, 300)} 300w, ${sized(spaced, 1800)} 1800w" sizes="300px"`)}
      ${photo(dense, `src="${sized(dense, 600)}" srcset="${sized(dense, 600)}, ${sized(dense, 1200)} 2x"`)}
      ${photo(tight, `src="${sized(tight, 600)}" srcset="${sized(tight, 600)} 600w,${sized(tight, 1500)} 1500w"`)}
      </div>`,
    largest: [sized(spaced, 1800), sized(dense, 1200), sized(tight, 1500)],
  };
}

/** One address for all, the photo and its size in the query. */
function queries(): StrangePage {
  const list = idsOf(13);
  const sized = (id: string, width: number) => `${IMAGES}/image?w=${width}&id=${id}`;
  const draw = (id: string) =>
    photo(id, `src="${sized(id, 600)}" srcset="${sized(id, 600)} 600w, ${sized(id, 1600)} 1600w"`);
  return {
    body: `<div class="photos">${each(list, draw)}</div>`,
    largest: list.map((id) => sized(id, 1600)),
  };
}

/** As a well-known framework serves every picture. */
function resizer(): StrangePage {
  const list = idsOf(14);
  const sized = (id: string, width: number) =>
    `/_next/image?url=${encodeURIComponent(`${IMAGES}/photos/${id}.jpg`)}&w=${width}&q=75`;
  const draw = (id: string) =>
    photo(id, `src="${sized(id, 1920)}" srcset="${sized(id, 640)} 1x, ${sized(id, 1920)} 2x"`);
  return {
    body: `<main>${each(list, draw)}</main>`,
    largest: list.map((id) => `https://www.nests.example${sized(id, 1920)}`),
  };
}

function blurredBelow(): StrangePage {
  const list = idsOf(15, 2);
  const fill = 'position: absolute; inset: 0';
  const draw = (id: string) => `<div style="position: relative; width: 600px; height: 400px">
    ${photo(id, `src="${at(id, 24)}" class="placeholder" aria-hidden="true" style="${fill}; filter: blur(12px)"`)}
    ${photo(id, `src="${at(id, 1200)}" style="${fill}"`)}</div>`;
  return { body: `<div class="photos">${each(list, draw)}</div>`, largest: largest(list, 1200) };
}

function unseenTwin(): StrangePage {
  const list = idsOf(16, 2);
  const draw = (id: string) => `<div class="slide" data-room="${id}"
    style="${box}; background-image: url(${at(id, 1200)})">${photo(id, `src="${at(id, 1200)}" style="opacity: 0"`)}</div>`;
  return { body: `<div class="gallery">${each(list, draw)}</div>`, largest: largest(list, 1200) };
}

function skippedCards(): StrangePage {
  const list = idsOf(17, 5);
  const card = (id: string) =>
    `<article class="card" style="content-visibility: auto; contain-intrinsic-size: 600px 500px">
    ${photo(id, `loading="lazy" src="${at(id, 900)}"`)}<h3>Three rooms</h3></article>`;
  return { body: each(list, card), largest: largest(list, 900) };
}

function moved(): StrangePage {
  const list = idsOf(18, 4);
  const slide = (id: string, index: number) =>
    `<div style="position: absolute; transform: translateX(${index * 600}px)">${photo(id)}</div>`;
  return {
    body: `<div class="carousel" style="position: relative; width: 600px; height: 400px; overflow: hidden">
      ${each(list, slide)}</div>`,
    largest: largest(list, 1200),
  };
}

/** Named by people, as blogs do. */
function namedByHand(): StrangePage {
  const names = ['hall-and-stairs', 'master-bedroom', 'IMG_4821'];
  const list = idsOf(19);
  const file = (index: number, size: string) =>
    `${IMAGES}/uploads/2024/03/${names[index]}${size}.jpg?${list[index]}`;
  const draw = (id: string, index: number) =>
    `<figure class="wp-block-image">${photo(
      id,
      `src="${file(index, '-1024x683')}" srcset="${file(index, '-300x200')} 300w, ${file(index, '-1024x683')} 1024w, ${file(index, '-2048x1365')} 2048w" sizes="600px"`,
    )}</figure>`;
  return {
    body: `<div class="entry-content">${each(list, draw)}</div>`,
    largest: names.map((_, index) => file(index, '-2048x1365')),
  };
}

/** Shows one slide of the page "fading". */
export const fadeTo = (index: number) =>
  `[...document.images].forEach((slide, at) => { slide.style.opacity = at === ${index} ? 1 : 0 })`;

/** Lays one slide of the page "blinking" over the others. */
export const raise = (index: number) =>
  `[...document.images].forEach((slide, at) => {
    slide.style.opacity = 1;
    slide.style.zIndex = at === ${index} ? 1 : 0;
  })`;

/** Slides over each other, of which a script shows the next one at a press: no event tells of it. */
function blinking(): StrangePage {
  const list = idsOf(27);
  const slide = (id: string) => photo(id, `src="${at(id, 1200)}" style="position: absolute"`);
  return {
    body: `<div class="carousel" style="position: relative; width: 600px; height: 400px">${each(list, slide)}
      <button id="next" style="position: absolute; right: 0; top: 180px">Next</button></div>`,
    largest: largest(list, 1200),
    open: `next.onclick = () => setTimeout(() => { ${fadeTo(1)} }, 600); ${fadeTo(0)}`,
  };
}

/** Slides over each other, of which one is shown; the topmost is not. */
function fading(): StrangePage {
  const list = idsOf(21, 5);
  const slide = (id: string) =>
    photo(id, `src="${at(id, 1200)}" style="position: absolute; transition: opacity 200ms"`);
  return {
    body: `<div class="carousel" style="position: relative; height: 400px">${each(list, slide)}</div>`,
    largest: largest(list, 1200),
    open: fadeTo(1),
  };
}

/** A sharp photo before a blurred, larger copy of itself, each in elements of its own. */
function blurredBackdrop(): StrangePage {
  const list = idsOf(25);
  const slide = (
    id: string,
  ) => `<div class="slide" style="position: relative; width: 900px; height: 440px; overflow: hidden">
    <div><div data-room="${id}" style="position: absolute; inset: 0; filter: blur(24px); background: center / cover url(${at(id, 1200)})"></div></div>
    <figure style="position: absolute; inset: 20px 150px; margin: 0"><picture>${photo(id)}</picture></figure></div>`;
  return { body: each(list, slide), largest: largest(list, 1200) };
}

/** A coarse drawing of each photo that its page computed, under the photo and a link over both. */
function coarseBelow(): StrangePage {
  const list = idsOf(26);
  const layer = 'position: absolute; inset: 0; width: 600px; height: 400px';
  const card = (
    id: string,
  ) => `<div class="photo-card" style="position: relative; width: 600px; height: 400px">
    <canvas data-room="${id}" width="48" height="32" style="${layer}"></canvas>
    ${photo(id, `src="${at(id, 1200)}" style="${layer}"`)}
    <a href="/homes/" style="${layer}"></a></div>`;
  return {
    body: each(list, card),
    largest: largest(list, 1200),
    open: `for (const canvas of document.querySelectorAll('canvas')) {
      const pen = canvas.getContext('2d'); pen.fillStyle = '#a98'; pen.fillRect(0, 0, 48, 32) }`,
  };
}

/** The whole document drawn larger than its style sheets say, by a property of its own. */
function enlarged(page: number, style: string): StrangePage {
  const list = idsOf(page);
  return {
    body: `<style>html { ${style} }</style><p style="height: 150px">Homes</p>
      <div class="photos">${each(list, (id) => `${photo(id)}<p style="height: 40px"></p>`)}</div>`,
    largest: largest(list, 1200),
  };
}

/** A strip of partners' names that a script scrolls on and on, above the photos. */
function endlessStrip(): StrangePage {
  const list = idsOf(22);
  return {
    body: `<div id="strip" style="width: 600px; height: 40px; overflow: hidden; white-space: nowrap">
      ${'Movers, painters, notaries. '.repeat(200)}</div>
      <div class="photos">${each(list, (id) => photo(id))}</div>`,
    largest: largest(list, 1200),
    open: `(function step() { strip.scrollLeft = (strip.scrollLeft + 2) % 4000; requestAnimationFrame(step) })()`,
  };
}

/** Beside a long text, a photo that sticks and one that is fixed. */
function staying(): StrangePage {
  const list = idsOf(80, 2);
  const [sticks = '', fixed = ''] = list;
  return {
    body: `<div class="listing" style="display: flex; align-items: flex-start">
      <div style="position: sticky; top: 40px">${photo(sticks)}</div>
      <p style="width: 200px">${'Bright rooms, close to the park. '.repeat(1500)}</p></div>
      <div class="listing" style="position: fixed; right: 20px; top: 60px">
      <img data-room="${fixed}" width="360" height="240" src="${at(fixed, 1200)}"></div>`,
    largest: largest(list, 1200),
  };
}

/** Over each photo lies a picture that nobody sees, or no more than a line of. @param lid its file */
function lidded(page: number, lid: string): StrangePage {
  const list = idsOf(page);
  const card = (
    id: string,
  ) => `<div class="photo" style="position: relative; width: 600px">${photo(id)}
    <img src="${lid}" alt="" style="position: absolute; inset: 0; width: 100%; height: 100%"></div>`;
  return { body: each(list, card), largest: largest(list, 1200) };
}

/** Its body scrolls, and the cards around its photos have no boxes. */
function bodyScrolls(): StrangePage {
  const list = idsOf(83, 4);
  const card = (id: string) => `<article style="display: contents">${photo(id)}</article>`;
  return {
    body: `<style>html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }</style>
      <main style="display: grid; gap: 300px">${each(list, card)}</main>`,
    largest: largest(list, 1200),
  };
}

/** Photos larger than what is seen of them, one of them for ever in motion. */
function cropped(): StrangePage {
  const list = idsOf(84, 2);
  const window = 'width: 600px; height: 300px; overflow: hidden; margin: 20px';
  const [moves = '', stands = ''] = list;
  return {
    body: `<style>@keyframes drift { to { transform: scale(1.4) translateX(-40px) } }</style>
      <div class="hero" style="${window}">${photo(moves, `src="${at(moves, 1200)}" style="animation: drift 3s infinite alternate"`)}</div>
      <div class="hero" style="${window}">${photo(stands, `src="${at(stands, 1200)}" style="margin: -60px -200px; width: 1000px; height: 667px"`)}</div>`,
    largest: largest(list, 1200),
  };
}

/** A strip of photos that runs by itself, behind a window as wide as one of them. */
function running(): StrangePage {
  const list = idsOf(87, 6);
  return {
    body: `<style>@keyframes run { to { transform: translateX(-3000px) } }</style>
      <div class="gallery" style="width: 600px; overflow: hidden">
      <div id="strip" style="display: flex; width: 3600px; animation: run 10s linear infinite">${each(list, (id) => photo(id))}</div></div>`,
    largest: largest(list, 1200),
  };
}

/** A long list of which only six cards exist: they are moved and shown anew as the page is scrolled. */
function recycled(): StrangePage {
  const list = idsOf(88, 9);
  const addresses = JSON.stringify(largest(list, 1200));
  return {
    body: `<div id="list" style="position: relative; height: ${list.length * 450}px"></div><script>
      const addresses = ${addresses};
      const cards = [...Array(6)].map(() => {
        const card = document.createElement('article');
        card.style.cssText = 'position: absolute; will-change: transform';
        card.append(new Image(600, 400));
        list.append(card);
        return card;
      });
      function draw() {
        const first = Math.max(0, Math.floor(scrollY / 450) - 2);
        cards.forEach((card, place) => {
          const index = first + ((place - (first % 6) + 6) % 6);
          const image = card.firstChild;
          card.hidden = index >= addresses.length;
          card.style.transform = 'translateY(' + index * 450 + 'px)';
          if (card.hidden || image.src === addresses[index]) return;
          image.src = addresses[index];
          image.dataset.room = addresses[index].match(/7c1e5[0-9a-f]{9}/)[0];
        });
      }
      addEventListener('scroll', draw);
      draw();
    </script>`,
    largest: largest(list.slice(0, 6), 1200),
  };
}

/** Written from right to left, and wider than the screen. */
function rightToLeft(): StrangePage {
  const list = idsOf(85);
  return {
    body: `<main style="display: flex; gap: 40px; width: max-content">${each(list, (id) => photo(id))}</main>`,
    largest: largest(list, 1200),
    open: `document.documentElement.dir = 'rtl'; scrollTo(-400, 0)`,
  };
}

/** A large photo beside a smaller one, ten times. @param style of what is around them */
function pairs(page: number, style = ''): StrangePage {
  const rows = Array.from({ length: 10 }, (_, row) => idsOf(page + row, 2));
  const draw = ([large = '', small = '']: string[]) =>
    `<div class="listing" style="display: flex">${photo(large)}
    <img data-room="${small}" width="450" height="300" src="${at(small, 1200)}"></div>`;
  const body = `<main style="${style}">${rows.map(draw).join('')}</main>`;
  return { body, largest: largest(rows.flat(), 1200) };
}

function notRooms(): StrangePage {
  const list = idsOf(20, 2);
  const other = (path: string, width: number, height: number, more = '') =>
    `<img data-other width="${width}" height="${height}" src="${IMAGES}/${path}" ${more}>`;
  const hash = 'a81b40c6d92e4f17';
  return {
    body: `<header>${other(`files/${hash}/400x120`, 400, 120, 'alt="Nests"')}</header>
      <div class="photos">${each(list, (id) => photo(id))}</div>
      <a href="/">${other(`brand/${hash}/logo-300x200.png`, 300, 200)}</a>
      <div class="card">${other(`people/${hash}/160x160.jpg`, 160, 160, 'style="border-radius: 50%"')}
      ${other(`people/${hash}/320x320.jpg`, 160, 160, 'style="border-radius: 80px"')}
      <div style="width: 160px; border-radius: 9999px; overflow: hidden">${other(`people/${hash}/321x321.jpg`, 160, 160)}</div></div>
      <div class="leaflet-pane">${[1, 2, 3].map((tile) => other(`14/8512/54${tile}1/256x256.jpg`, 256, 256)).join('')}</div>
      ${other(`static-map/${hash}/600x400.jpg`, 600, 400)}
      ${other(`render/${hash}/601x400.jpg`, 600, 400, 'alt="Map of the area"')}
      ${other(`documents/${hash}/602x400.jpg`, 600, 400, 'alt="Floor plan, ground floor"')}
      ${other(`floorplans/${hash}/603x400.jpg`, 600, 400)}
      ${other(`documents/${hash}/floor_plan_604x400.jpg`, 600, 400)}
      <aside class="advertisement">${other(`creative/${hash}/605x400.jpg`, 600, 400)}</aside>
      <div class="ad-slot"><a rel="sponsored" href="https://shop.example/">${other(`creative/${hash}/606x400.jpg`, 600, 400)}</a></div>
      <div class="icons" data-other style="width: 240px; height: 120px; background-image: url(${IMAGES}/ui/${hash}/sprite-240x120.png)"></div>
      <div class="avatars">${[1, 2, 3, 4].map((face) => other(`people/${hash}${face}/128x128.jpg`, 128, 128, 'class="avatar"')).join('')}</div>
      ${other(`labels/${hash}/epc-graph-400x400.png`, 400, 400)}
      ${other(`labels/${hash}/607x400.jpg`, 600, 400, 'alt="Energy performance certificate"')}
      ${other(`video/${hash}/608x400.jpg`, 600, 400, 'alt="Energielabel C"')}
      <footer><div class="card">${other(`offices/${hash}/609x400.jpg`, 600, 400)}</div></footer>`,
    largest: largest(list, 1200),
  };
}

export const strangePages: Readonly<Record<string, StrangePage>> = {
  'swiper-with-clones': swiperWithClones(),
  'lazy-picture': lazyPicture(),
  'lazy-blank-file': lazyBlankFile(),
  'lazy-noscript': lazyNoscript(),
  backgrounds: backgrounds(),
  'sheet-backgrounds': sheetBackgrounds(),
  'inside-controls': insideControls(),
  dialog: dialog(),
  popover: popover(),
  'nested-roots': nestedRoots(),
  frame: frame(),
  commas: commas(),
  queries: queries(),
  resizer: resizer(),
  'blurred-below': blurredBelow(),
  'unseen-twin': unseenTwin(),
  'skipped-cards': skippedCards(),
  moved: moved(),
  'named-by-hand': namedByHand(),
  'not-rooms': notRooms(),
  fading: fading(),
  'blurred-backdrop': blurredBackdrop(),
  'coarse-below': coarseBelow(),
  blinking: blinking(),
  pairs: pairs(100),
  'pairs-in-scroller': pairs(200, 'height: 100vh; overflow: auto'),
  zoomed: enlarged(23, 'zoom: 1.6'),
  scaled: enlarged(24, 'transform: scale(0.6); transform-origin: 0 0'),
  'endless-strip': endlessStrip(),
  staying: staying(),
  'unseen-lid': lidded(81, PIXEL),
  'unseen-lid-file': lidded(82, `${IMAGES}/img/spacer-1x1.gif`),
  watermarked: lidded(86, `${IMAGES}/brand/watermark-600x400.png`),
  'body-scrolls': bodyScrolls(),
  cropped: cropped(),
  'right-to-left': rightToLeft(),
  running: running(),
  recycled: recycled(),
  ...unrulyPages,
  ...uncommonPages,
};

export const strangeFrames: Readonly<Record<string, string>> = {
  frame: `<div class="photos">${each(idsOf(11, 2), (id) => photo(id))}</div>`,
};
