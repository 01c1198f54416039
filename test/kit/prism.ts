/** Prism: holds requests and replies to an OpenAPI document that lies beside the repository. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Prism {
  origin: string;
  close(): Promise<void>;
}

const command = join(import.meta.dirname, '../../node_modules/@stoplight/prism-cli/dist/index.js');

/**
 * Starts Prism on a document. Without `upstream` it answers requests by itself, and violations with
 * a 4xx; with it, it hands requests on and answers 500 where a reply breaks the document.
 */
export async function startPrism(document: string, upstream?: string): Promise<Prism> {
  const port = await findFreePort();
  const mode = upstream ? ['proxy', document, upstream] : ['mock', document];
  const child = spawn(
    process.execPath,
    [command, ...mode, '-h', '127.0.0.1', '-p', String(port), '--errors', '-m', 'false'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('is listening on')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`Prism stopped: ${said}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').on('exit', () => resolve());
        child.kill();
      }),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
