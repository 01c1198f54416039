/** A shop's page with a sofa, at a host that no site file knows. */
import { pictureBytes } from './picture-bytes';
import type { World } from './world';

export const SHOP_URL = 'https://shop.example.org/sofa';
export const SOFA_URL = 'https://shop.example.org/sofa.png';

const html = `<!doctype html><html lang="en"><head><title>Green sofa</title></head>
<body><h1>Green sofa</h1><img src="${SOFA_URL}" alt="Green sofa" width="400" height="300"></body></html>`;

export function serveShop(world: World): void {
  world.mount('shop.example.org', (request, response) => {
    if (request.url === '/sofa.png') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(pictureBytes(640, 480));
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    }
  });
}
