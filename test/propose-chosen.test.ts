// @vitest-environment happy-dom
/** Which photo the button meant, however the page moves on before it is looked up. */
import { expect, it } from 'vitest';
import { proposeChosen } from '@/entrypoints/page-eyes/propose-chosen';

const KITCHEN = 'https://photos.example/kitchen-1600x1200.jpg';
const HALL = 'https://photos.example/hall-1600x1200.jpg';

function showPhoto(): HTMLImageElement {
  document.body.innerHTML = `<figure><img src="${KITCHEN}" alt="Kitchen"></figure>`;
  return document.querySelector('img') as HTMLImageElement;
}

it('is proposed with all that its page says of it', () => {
  const photo = showPhoto();
  const chosen = { photo, address: KITCHEN };
  expect(proposeChosen({ chosen }, undefined)).toMatchObject({
    urls: [KITCHEN],
    caption: 'Kitchen',
  });
});

it('is the one that was seen, though the carousel has turned since', () => {
  const photo = showPhoto();
  photo.src = HALL;
  photo.alt = 'Hall';
  const chosen = { photo, address: KITCHEN };
  expect(proposeChosen({ chosen }, undefined)).toMatchObject({
    urls: [KITCHEN],
    caption: '',
  });
});

it('is none where no button was pressed', () => {
  showPhoto();
  expect(proposeChosen({}, undefined)).toBeNull();
});
