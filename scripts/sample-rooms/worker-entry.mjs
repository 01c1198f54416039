// `--import tsx` doesn't reach worker threads, so each one registers it before loading TypeScript.
import { register } from 'tsx/esm/api';

register();
await import(new URL('./worker.ts', import.meta.url).href);
