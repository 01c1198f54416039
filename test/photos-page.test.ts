// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bestFirst } from '@/utils/photos/best-first';
import { captionOf } from '@/utils/photos/caption';
import { cluesOf, isListingPhoto } from '@/utils/photos/clues-of';
import { type Clues, isLargeEnough, looksLikePhoto } from '@/utils/photos/evidence';
import { listingOfPage } from '@/utils/photos/listing-of-page';
import { backgroundAddress, pictureAddresses } from '@/utils/photos/picture-addresses';
import { samePhotoKey } from '@/utils/photos/same-photo';
import { parseSrcset } from '@/utils/photos/srcset';
import { findSite } from '@/utils/sites/registry';

const PHOTO = 'https://cdn.homes.example/photos/8842719_1.jpg';

function show(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-this], img');
  if (!element) throw new Error('nothing to look at');
  return element;
}

function urlsOf(html: string): string[] {
  return pictureAddresses(show(html)).map(({ url }) => url);
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.title = '';
  location.href = 'https://www.homes.example/listing/7?utm_source=mail#gallery';
});

describe('srcset', () => {
  it('reads widths, densities and addresses with commas', () => {
    expect(parseSrcset('/a,c_1.jpg 480w, /b.jpg 1.5x,/c.jpg', 400)).toEqual([
      { url: '/a,c_1.jpg', width: 480 },
      { url: '/b.jpg', width: 600 },
      { url: '/c.jpg', width: 400 },
    ]);
  });
});

describe('addresses of a picture', () => {
  it('come from srcset, sources, lazy attributes and the link around it, absolute', () => {
    const urls = urlsOf(`
      <a href="/full/1.jpg"><picture>
        <source srcset="/w/1.webp 1600w">
        <img src="/small/1.jpg" srcset="/m/1.jpg 800w" data-original="//cdn.homes.example/big/1.jpg" data-id="17">
      </picture></a>`);
    expect(urls).toEqual([
      'https://www.homes.example/small/1.jpg',
      'https://www.homes.example/m/1.jpg',
      'https://cdn.homes.example/big/1.jpg',
      'https://www.homes.example/w/1.webp',
      'https://www.homes.example/full/1.jpg',
    ]);
  });

  it('are relative to the base of the page, wherever they begin', () => {
    document.head.innerHTML = '<base href="https://cdn.homes.example/photos/">';
    expect(
      urlsOf(`<img src="${PHOTO}" data-full="7/l.jpg" data-of="l.jpg" data-at="7/2">`),
    ).toEqual([PHOTO, 'https://cdn.homes.example/photos/7/l.jpg']);
  });

  it.each([
    ['a canvas', '<canvas data-this></canvas>', 'screen:canvas-0'],
    [
      'a blob',
      '<img src="blob:https://www.homes.example/1-2">',
      'blob:https://www.homes.example/1-2',
    ],
    [
      'a picture written into the page',
      `<img src="data:image/jpeg;base64,${'QUJD'.repeat(2000)}/2Q==">`,
      expect.stringMatching(/^screen:8\d+-[A-Za-z]+2Q$/),
    ],
  ])('stand in for a picture that none reaches: %s', (_, html, address) => {
    expect(urlsOf(html)).toEqual([address]);
    const site = findSite('www.zillow.com');
    expect(bestFirst(pictureAddresses(show(html)), site)).toEqual([address]);
  });

  it('drop data addresses, placeholders of lazy loaders, and links to pages', () => {
    expect(
      urlsOf(
        `<a href="/listing/8"><img src="data:image/gif;base64,R0lGOD" data-src="${PHOTO}"></a>`,
      ),
    ).toEqual([PHOTO]);
  });

  it('leave out a blank that stands in, and know densities by the loaded width', () => {
    const image = show(`<img src="/blank.gif" data-src="${PHOTO}" srcset="/a.jpg 1x, /b.jpg 2x">`);
    for (const value of [1, 64]) {
      Object.defineProperty(image, 'naturalWidth', { value, configurable: true });
      expect(pictureAddresses(image).map(({ url }) => url)).not.toContain(
        'https://www.homes.example/blank.gif',
      );
    }
    Object.defineProperty(image, 'naturalWidth', { value: 600 });
    expect(pictureAddresses(image)).toContainEqual({
      url: 'https://www.homes.example/b.jpg',
      width: 1200,
    });
  });

  it('are the largest of an image-set, and the photo under decoration', () => {
    expect(backgroundAddress('image-set(url("/a.jpg") 1x, url("/b.jpg") 2x)')).toBe('/b.jpg');
    expect(backgroundAddress('linear-gradient(red, blue), url("/a.jpg")')).toBe('/a.jpg');
  });

  it('come from an inline background', () => {
    expect(urlsOf(`<div data-this style="background-image: url('${PHOTO}')"></div>`)).toEqual([
      PHOTO,
    ]);
    expect(backgroundAddress('linear-gradient(red, blue)')).toBe('');
  });
});

describe('best first', () => {
  const zillow = findSite('www.zillow.com');
  const id = 'ded5378eb9713573f9ae24d94a0f03cc';
  const at = (code: string) => `https://photos.zillowstatic.com/fp/${id}-${code}.jpg`;

  it('prefers a candidate that is large, then a rewrite, then what is shown', () => {
    const large = [
      { url: at('cc_ft_384'), width: 384 },
      { url: at('cc_ft_1536'), width: 1536 },
    ];
    expect(bestFirst(large, zillow)[0]).toBe(at('cc_ft_1536'));
    const small = [{ url: at('p_e'), width: 0 }];
    expect(bestFirst(small, zillow)).toEqual([
      at('uncropped_scaled_within_1536_1152'),
      at('cc_ft_1536'),
      at('p_e'),
    ]);
  });

  it('never guesses for an unknown site', () => {
    expect(bestFirst([{ url: PHOTO, width: 300 }])).toEqual([PHOTO]);
  });

  it('sends eight at most, the shown one among them', () => {
    const found = Array.from({ length: 12 }, (_, index) => ({
      url: `${PHOTO}?w=${200 + index}`,
      width: 200 + index,
    }));
    const urls = bestFirst(found);
    expect(urls).toHaveLength(8);
    expect(urls[0]).toBe(`${PHOTO}?w=211`);
    expect(urls).toContain(`${PHOTO}?w=200`);
  });

  it('leaves out what the site calls no photo', () => {
    const logo = `https://photos.zillowstatic.com/fp/${id}-zillow_web_95_35.jpg`;
    expect(bestFirst([{ url: logo, width: 95 }], zillow)).toEqual([]);
  });
});

describe('one photo', () => {
  it('is the same at two sizes', () => {
    const key = (url: string) => samePhotoKey([{ url, width: 0 }]);
    expect(key('https://x.example/p/77/640x480/a.jpg?w=1')).toBe(
      key('https://x.example/p/77/1280x960/a.webp'),
    );
    expect(key('https://x.example/image?w=640&id=7')).toBe(
      key('https://x.example/image?w=1280&id=7'),
    );
    expect(key('https://x.example/image?w=640&id=7')).not.toBe(
      key('https://x.example/image?w=640&id=8'),
    );
    expect(key('https://x.example/p/77/a.jpg')).not.toBe(key('https://x.example/p/78/a.jpg'));
  });
});

describe('a caption', () => {
  it('gathers alt, labels around and the figure, once each', () => {
    const image = show(`<figure><a aria-label="Open photo 2"><img alt="Kitchen" title="Kitchen"></a>
      <figcaption>With  island</figcaption></figure>`);
    expect(captionOf(image)).toBe('Kitchen · Open photo 2 · With island');
  });

  it('stops where other pictures begin', () => {
    expect(
      captionOf(show('<div aria-label="Gallery"><img alt="Hall"><img alt="Bath"></div>')),
    ).toBe('Hall');
  });
});

describe('the listing', () => {
  const head = (html: string) => {
    document.head.innerHTML = html;
  };

  it('takes its name from Open Graph, then the body, then the tab', () => {
    head('<meta property="og:title" content="Flat in Rome">');
    expect(listingOfPage(document).title).toBe('Flat in Rome');
    head('');
    document.body.innerHTML = '<h1> Loft, Soho </h1>';
    expect(listingOfPage(document).title).toBe('Loft, Soho');
    document.body.innerHTML = '';
    document.title = 'Tab';
    expect(listingOfPage(document).title).toBe('Tab');
  });

  it('is grouped by its canonical link, else by the address without noise', () => {
    expect(listingOfPage(document).url).toBe('https://www.homes.example/listing/7');
    head('<link rel="canonical" href="/l/seven">');
    expect(listingOfPage(document).url).toBe('https://www.homes.example/l/seven');
  });

  it.each(['https://elsewhere.example/l/7', 'https://www.homes.example/', 'http://['])(
    'does not believe the canonical link %s',
    (href) => {
      head(`<link rel="canonical" href="${href}">`);
      expect(listingOfPage(document).url).toBe('https://www.homes.example/listing/7');
    },
  );

  it('follows pushState past a head that stayed behind', () => {
    head('<link rel="canonical" href="/l/old"><meta property="og:title" content="Old home">');
    document.body.innerHTML = '<h1>New home</h1>';
    expect(listingOfPage(document, undefined, true)).toEqual({
      title: 'New home',
      url: 'https://www.homes.example/listing/7',
    });
  });
});

describe('evidence', () => {
  const clues: Clues = {
    candidates: [{ url: PHOTO, width: 1200 }],
    width: 600,
    height: 400,
    naturalWidth: 1200,
    naturalHeight: 800,
    caption: '',
    names: 'gallery-slide',
    inFrame: false,
    round: false,
  };
  const at = (url: string) => [{ url, width: 0 }];

  it('adds up for a photo on an unknown site', () => {
    expect(looksLikePhoto(clues)).toBe(true);
  });

  it.each<[string, Partial<Clues>]>([
    [
      'a small one that is named by people',
      { width: 150, height: 100, candidates: at('https://www.homes.example/about/us.jpg') },
    ],
    ['a logo', { candidates: at('https://cdn.homes.example/agents/logo_8842719.png') }],
    ['a floor plan', { caption: 'Floor plan' }],
    ['a Grundriss', { caption: 'Grundriss 1. OG' }],
    ['a map', { candidates: at('https://maps.googleapis.com/maps/api/staticmap?center=1.234567') }],
    ['a portrait', { round: true }],
    [
      'an agent',
      { width: 180, height: 180, naturalWidth: 400, naturalHeight: 400, names: 'agent-card' },
    ],
    ['a picture in the footer', { inFrame: true }],
    ['a drawing', { candidates: at('https://cdn.homes.example/8842719/house.svg') }],
    [
      'artwork of the site',
      { candidates: at('https://www.homes.example/static/homepage-hero.jpg') },
    ],
    ['a strip', { naturalWidth: 1200, naturalHeight: 200, names: '' }],
    ['nothing with an address', { candidates: [] }],
    ['a stand-in', { candidates: at('https://cdn.homes.example/8842719/no-photo.jpg') }],
    ['a stand-in in words', { caption: 'Photo not available' }],
    ['a photo that is still to come', { caption: 'Photos coming soon' }],
    ['a German one', { caption: 'Kein Bild vorhanden' }],
    ['a Spanish one', { caption: 'Sin foto' }],
    ['a French one', { candidates: at('https://cdn.homes.example/8842719/sans_photo.jpg') }],
    ['an Italian one', { caption: 'Immagine non disponibile' }],
    ['a Dutch one', { caption: 'Geen foto beschikbaar' }],
    ['a Portuguese one', { caption: 'Sem imagem' }],
    ['a Polish one', { caption: 'Brak zdjęcia' }],
    ['a Swedish one', { caption: 'Bild saknas' }],
  ])('leaves alone %s', (_, change) => {
    expect(looksLikePhoto({ ...clues, ...change })).toBe(false);
  });

  it('is not asked for where a site file decides', () => {
    const site = findSite('www.rightmove.co.uk');
    const folder = 'https://media.rightmove.co.uk/dir';
    const id = '1ea796601/171844895/1ea796601ef4700b5cfa10c29a148d74_max_135x100.jpeg';
    const judge = (src: string) =>
      isListingPhoto(show(`<img src="${src}">`), { width: 135, height: 100 }, site);
    expect(judge(`${folder}/property-photo/${id}`)).toBe(true);
    expect(judge(`${folder}/property-floorplan/${id}`)).toBe(false);
    expect(judge(PHOTO)).toBe(false);
  });

  it.each([
    [90, 60, false],
    [135, 100, true],
    [600, 50, false],
  ])('needs room for a button: %d x %d', (width, height, enough) => {
    expect(isLargeEnough(width, height)).toBe(enough);
  });

  it.each([
    ['gallery', true],
    ['gallery map', false],
    ['gallery mapboxgl-map', false],
    ['chart', false],
    ['', false],
  ])('must add up for a canvas, on a site with a file too: class "%s"', (names, isPhoto) => {
    const canvas = show(`<div class="${names}"><canvas data-this></canvas></div>`);
    const site = findSite('www.zillow.com');
    expect(isListingPhoto(canvas, { width: 600, height: 400 }, site)).toBe(isPhoto);
    expect(isListingPhoto(canvas, { width: 600, height: 400 })).toBe(isPhoto);
  });

  it('is read from the page', () => {
    const image = show(`<footer><div class="agent"><img src="${PHOTO}" alt="Us"></div></footer>`);
    expect(cluesOf(image, { width: 600, height: 400 })).toMatchObject({
      inFrame: true,
      caption: 'Us',
    });
    expect(cluesOf(image, { width: 600, height: 400 }).names).toContain('agent');
  });
});
