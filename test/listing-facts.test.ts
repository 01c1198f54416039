// @vitest-environment happy-dom
/** What a page says of the home behind its photos. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { factsOfPage, type ListingFacts } from '@/utils/photos/listing-facts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function factsOf(data: unknown, head = '', body = '', fresh = true): ListingFacts {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(data);
  document.head.append(script);
  return factsOfPage(document, undefined, fresh);
}

const home = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Homes', address: 'Our office' },
    {
      '@type': ['RealEstateListing', 'Product'],
      name: 'A home',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '14 Larkspur Terrace',
        addressLocality: 'Wexcombe',
        postalCode: 'WX1 2AB',
      },
      offers: { '@type': 'Offer', price: '425,000', priceCurrency: 'GBP' },
      image: [
        'https://cdn.homes.example/photos/1_640x480.jpg',
        { '@type': 'ImageObject', contentUrl: 'https://cdn.homes.example/photos/2_640x480.jpg' },
        'https://cdn.homes.example/photos/1_1280x960.jpg',
      ],
    },
  ],
};

describe('the facts of a listing', () => {
  it('come from JSON-LD: title, address, price with its currency, photos once each in order', () => {
    expect(factsOf(home)).toEqual({
      title: 'A home',
      address: '14 Larkspur Terrace, WX1 2AB Wexcombe',
      price: new Intl.NumberFormat(undefined, {
        style: 'currency',
        currency: 'GBP',
        maximumFractionDigits: 0,
      }).format(425_000),
      photos: [
        expect.stringContaining('cdn.homes.example/photos/1'),
        expect.stringContaining('cdn.homes.example/photos/2'),
      ],
    });
  });

  it('are found inside what the page is about', () => {
    const facts = factsOf({ '@type': 'WebPage', mainEntity: home['@graph'][1] });
    expect(facts.address).toContain('Larkspur');
  });

  it('come from Open Graph and microdata where there is no data', () => {
    const head = `
      <meta property="og:street-address" content="3 Mill Lane"><meta property="og:locality" content="Oxley">
      <meta property="product:price:amount" content="1200"><meta property="product:price:currency" content="EUR">
      <meta property="og:image" content="https://cdn.homes.example/photos/7.jpg">`;
    const facts = factsOf({}, head);
    expect(facts).toMatchObject({ address: '3 Mill Lane, Oxley' });
    expect(facts.price).toMatch(/1,200|1.200|1 200/);
    expect(facts.photos).toHaveLength(1);
    const body = '<p itemprop="address"> 5 Elm\n Road </p><b data-testid="price">€ 950 a month</b>';
    expect(factsOf({}, '', body)).toMatchObject({ address: '5 Elm Road', price: '€ 950 a month' });
  });

  it('leave the head alone once the page has moved on without a load', () => {
    const facts = factsOf(home, '', '<p itemprop="address">5 Elm Road</p>', false);
    expect(facts).toEqual({ address: '5 Elm Road', photos: [] });
  });

  it('believe the head again once it names the new address', () => {
    location.href = 'https://www.homes.example/listing/8';
    const moved = { '@type': 'House', name: '8 Mill Lane', url: '/listing/8' };
    expect(factsOf(moved, '', '', false).title).toBe('8 Mill Lane');
    const old = { '@type': 'House', name: '7 Mill Lane', '@id': '#home', url: '/listing/7' };
    expect(factsOf(old, '', '', false).title).toBeUndefined();
    const canonical = '<link rel="canonical" href="/listing/8">';
    expect(factsOf(home, canonical, '', false).title).toBe('A home');
  });

  it('say nothing rather than something wrong', () => {
    expect(
      factsOf({ '@type': 'House', offers: { price: 'on request', priceCurrency: 'EUR' } }),
    ).toEqual({ photos: [] });
    expect(factsOf({}, '', '<b data-testid="price">Price on request</b>').price).toBeUndefined();
    expect(factsOf({ '@type': 'Organization', address: 'Our office' }).address).toBeUndefined();
  });

  it('survive any data, within bounds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const facts = factsOf({ '@type': 'House', address: value, offers: value, image: value });
        expect((facts.address ?? '').length).toBeLessThanOrEqual(200);
        expect(facts.photos.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 300 },
    );
  });
});
