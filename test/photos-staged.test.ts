// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelBeside } from '@/utils/photos/caption';
import { saysStaged } from '@/utils/photos/says-staged';

describe('a caption that says so', () => {
  it.each([
    'Living room (virtually staged)',
    'Virtual Staging',
    'This photo was digitally furnished',
    'Bedroom · staged with AI',
    'Salón con home staging virtual',
    'Dormitorio amueblado virtualmente',
    'Pièce meublée virtuellement',
    'Mobilier virtuel',
    'Aménagement virtuel du séjour',
    'Wohnzimmer, virtuell möbliert',
    'Digital eingerichtet',
    'Soggiorno arredato virtualmente',
    'Arredamento virtuale',
    'Virtueel ingericht',
    'Woonkamer digitaal gemeubileerd',
    'Sala mobilada virtualmente',
    'Decoração digital',
    'Salon wirtualnie umeblowany',
    'Wirtualny homestaging',
    'Digitalt möblerad',
    'Virtuellt stylad bild',
  ])('%s', (words) => {
    expect(saysStaged(words)).toBe(true);
  });
});

describe('a caption that says something else', () => {
  it.each([
    'Living room, fully furnished',
    'Virtual tour',
    'Take the virtual tour of this furnished flat',
    'Home staging by Anna',
    'Digital lock, decorated hall',
    'Salon meublé et décoré',
    'Möblierte Wohnung, Digital-TV',
    'Visita virtual · Piso amueblado',
    '',
  ])('%s', (words) => {
    expect(saysStaged(words)).toBe(false);
  });
});

describe('a label beside a picture', () => {
  function labelOf(html: string): string {
    document.body.innerHTML = html;
    const image = document.querySelector('img');
    return image ? labelBeside(image) : '';
  }

  it('is read where it stands with one picture', () => {
    expect(labelOf('<li><div><img></div><span>Virtually staged</span></li><img>')).toBe(
      'Virtually staged',
    );
  });

  it('is not taken from another picture or from the page', () => {
    expect(labelOf('<ul><li><img></li><li><img>Virtually staged</li></ul>')).toBe('');
    expect(labelOf(`<main><img><p>${'Virtually staged rooms sell. '.repeat(40)}</p></main>`)).toBe(
      '',
    );
  });
});
