/** Saved listing pages and photos that lie beside the repository. They are never part of it, so tests do without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const folder = join(import.meta.dirname, '../../../shared');

const labelsSchema = z.object({
  sites: z.record(
    z.string(),
    z.object({ photo: z.array(z.string()), notPhoto: z.array(z.string()) }),
  ),
  pages: z.record(z.string(), z.object({ site: z.string(), host: z.string(), kind: z.string() })),
});

/** Which picture addresses are listing photos, and where each saved page was. */
export type Labels = z.infer<typeof labelsSchema>;

export const hasSharedFolder = existsSync(join(folder, 'pages', 'labels.json'));

/** Printed where a test is left out for want of the folder. */
export const WITHOUT_SHARED = 'left out: ../shared with the saved pages is not here';

export function readLabels(): Labels {
  return labelsSchema.parse(JSON.parse(readFileSync(sharedPath('pages/labels.json'), 'utf8')));
}

export function sharedPath(path: string): string {
  return join(folder, path);
}
