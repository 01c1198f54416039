import { describe, expect, it } from 'vitest';
import { advance } from '@/utils/jobs/advance';
import { startJob } from '@/utils/jobs/start-job';
import type { Submitted } from '@/utils/providers/spec';
import { pictureBytes } from './kit/picture-bytes';
import {
  makeScript,
  makeSurroundings,
  scriptedAdapter,
  type TestTicket,
  testPhoto,
} from './kit/surroundings';

const choices = {
  photoId: 'photo',
  styleId: 'japandi',
  roomType: 'living-room',
  providerId: 'paid',
  request: {},
  useMask: false,
} as const;
const draft = new Blob(['a draft'], { type: 'image/jpeg' });
const bytes = new Blob([pictureBytes(640, 480)], { type: 'image/png' });

describe('a provider that works inside submit', () => {
  it('shows a draft of what it is making until that is there', async () => {
    let finish: (submitted: Submitted<TestTicket>) => void = () => undefined;
    const around = makeSurroundings({
      findAdapter: () => ({
        ...scriptedAdapter(makeScript()),
        submit(_order, _account, tools) {
          tools.preview(draft);
          return new Promise((resolve) => {
            finish = resolve;
          });
        },
      }),
    });
    const { jobs, photos } = around.database;
    await photos.put(testPhoto());
    await startJob('job', choices, { kind: 'credits', credits: 1 }, around);
    const moving = advance('job', around, new AbortController().signal);
    await expect.poll(async () => (await jobs.get('job'))?.preview !== undefined).toBe(true);
    expect((await jobs.get('job'))?.step).toBe('submitting');
    finish({ state: 'done', images: [{ bytes }] });
    const done = await moving;
    expect(done?.step).toBe('done');
    expect(done?.preview).toBeUndefined();
    around.database.close();
  });
});
