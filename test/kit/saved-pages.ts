/** Serves saved listing pages at their own hosts, with room photos for their photo addresses. */
import { readFileSync } from 'node:fs';
import { readRoom, roomNames } from './photo-sizes';
import { type Labels, readLabels, sharedPath } from './shared-folder';
import type { Responder, World } from './world';

/** Widths as listing sites write them into picture addresses; group 1 is the width. */
const widthPatterns = [
  /[?&](?:im_)?w(?:idth)?=(\d+)/,
  /-cc_ft_(\d+)/,
  // Two digits at least: "_28_1" counts photos.
  /[_-]w?(\d{2,})[x_](?:h)?\d{2,}c?(?:[./]|$)/,
  /\/(?:max|square)(\d+)/,
] as const;

const DEFAULT_WIDTH = 1280;

/**
 * Adds the saved pages and their pictures to a world.
 * @returns the address of a page, by its name in labels.json, e.g. `zillow/detail-2026`
 */
export function serveSavedPages(world: World): (name: string) => string {
  const labels = readLabels();
  world.respond(respondWithPage(labels));
  world.respond(respondWithPhoto(labels));
  world.respond(respondWithLogo);
  return (name) => {
    const page = labels.pages[name];
    if (!page) throw new Error(`${name} is not a saved page`);
    return `https://${page.host}/saved/${name}`;
  };
}

function respondWithPage(labels: Labels): Responder {
  return (url, _request, response) => {
    const name = url.pathname.replace(/^\/saved\//, '');
    if (labels.pages[name]?.host !== url.host) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(sharedPath(`pages/${name}.html`)));
    return true;
  };
}

/** The same photo id is the same room in every size. */
function respondWithPhoto(labels: Labels): Responder {
  const names = roomNames();
  const sites = Object.values(labels.sites).map(({ photo, notPhoto }) => ({
    photo: photo.map((source) => new RegExp(source)),
    notPhoto: notPhoto.map((source) => new RegExp(source)),
  }));
  return (url, _request, response) => {
    const site = sites.find(
      ({ photo, notPhoto }) =>
        photo.some((pattern) => pattern.test(url.href)) &&
        !notPhoto.some((pattern) => pattern.test(url.href)),
    );
    if (!site) return false;
    const id = site.photo.map((pattern) => pattern.exec(url.href)?.[1]).find(Boolean) ?? url.href;
    const name = names[sumOfCodes(id) % names.length] ?? '';
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end(readRoom(name, readWidth(url)));
    return true;
  };
}

const respondWithLogo: Responder = (_url, request, response) => {
  if (request.headers['sec-fetch-dest'] !== 'image') return false;
  const logo = readFileSync(sharedPath('photos/not-rooms/logo-homeverse.png'));
  response.writeHead(200, { 'content-type': 'image/png' }).end(logo);
  return true;
};

function readWidth(url: URL): number {
  for (const pattern of widthPatterns) {
    const width = pattern.exec(url.href)?.[1];
    if (width) return Number(width);
  }
  return DEFAULT_WIDTH;
}

function sumOfCodes(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
}
