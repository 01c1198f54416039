/** The sample listing's own behaviour: a carousel that swaps its picture, thumbnails, a lightbox. */

/** In the order the gallery shows them. */
const photos = [
  { room: 'empty-living-room', caption: 'Front living room, empty, with a wide window' },
  { room: 'dated-living-room', caption: 'Back sitting room as the last owners left it' },
  { room: 'bedroom', caption: 'Main bedroom' },
  { room: 'kitchen', caption: 'Kitchen along the yard side' },
  { room: 'bathroom', caption: 'Bathroom' },
  { room: 'home-office', caption: 'Study with a desk by the window' },
];

const FIRST_SLIDE = 3;

/**
 * @template {HTMLElement} Kind
 * @param {string} selector
 * @param {{ new (): Kind; prototype: Kind }} kind
 * @returns {Kind}
 */
function pick(selector, kind) {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/**
 * Shows a photo in an image element by changing its address, as listing sites do.
 * @param {HTMLImageElement} image
 * @param {number} index
 */
function showPhoto(image, index) {
  const photo = photos[index];
  if (!photo) return;
  const address = `/photos/${photo.room}.jpg`;
  image.removeAttribute('srcset');
  image.src = address;
  image.srcset = `${address} 1600w`;
  image.alt = photo.caption;
}

/**
 * @param {number} index
 * @param {number} step
 */
function turn(index, step) {
  return (index + step + photos.length) % photos.length;
}

function startCarousel() {
  const image = pick('[data-slide]', HTMLImageElement);
  const caption = pick('[data-caption]', HTMLElement);
  const thumbnails = pick('[data-thumbnails]', HTMLElement);
  let current = FIRST_SLIDE;

  /** @param {number} index */
  function show(index) {
    current = index;
    showPhoto(image, index);
    caption.textContent = photos[index]?.caption ?? '';
    for (const [place, button] of [...thumbnails.children].entries()) {
      button.setAttribute('aria-current', String(place === index));
    }
  }

  thumbnails.append(...photos.map((photo, index) => makeThumbnail(photo, () => show(index))));
  for (const button of document.querySelectorAll('[data-step]')) {
    const step = Number(button.getAttribute('data-step'));
    button.addEventListener('click', () => show(turn(current, step)));
  }
  show(current);
}

/**
 * @param {{ room: string; caption: string }} photo
 * @param {() => void} onClick
 */
function makeThumbnail(photo, onClick) {
  const button = document.createElement('button');
  const image = document.createElement('img');
  button.type = 'button';
  image.src = `/photos/${photo.room}.jpg`;
  image.alt = photo.caption;
  image.loading = 'lazy';
  button.append(image);
  button.addEventListener('click', onClick);
  return button;
}

function startLightbox() {
  const dialog = pick('.lightbox', HTMLDialogElement);
  const image = pick('[data-large]', HTMLImageElement);
  const caption = pick('[data-large-caption]', HTMLElement);
  let current = 0;

  /** @param {number} index */
  function show(index) {
    current = index;
    showPhoto(image, index);
    caption.textContent = `${index + 1} / ${photos.length} · ${photos[index]?.caption ?? ''}`;
  }

  for (const button of document.querySelectorAll('[data-open]')) {
    button.addEventListener('click', () => {
      show(Number(button.getAttribute('data-open')));
      dialog.showModal();
    });
  }
  for (const button of document.querySelectorAll('[data-turn]')) {
    const step = Number(button.getAttribute('data-turn'));
    button.addEventListener('click', () => show(turn(current, step)));
  }
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(turn(current, -1));
    if (event.key === 'ArrowRight') show(turn(current, 1));
  });
}

function startVisitForm() {
  const form = pick('[data-visit]', HTMLFormElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    pick('[data-said]', HTMLElement).textContent =
      'Thank you. (This is a sample; nothing was sent.)';
  });
}

pick('[data-count]', HTMLElement).textContent = `${photos.length} photos`;
startCarousel();
startLightbox();
startVisitForm();
