import { readPixels, writePng } from '@/utils/images/pictures';

/** What of a picture is its photo, to the byte. */
export interface Proof {
  /** PNG that covers those pixels and leaves the others clear. */
  cover: Blob;
  /** 0..1 of all pixels. */
  share: number;
}

/** Results are never larger. */
const LONGEST_SIDE = 20_000;
/** Grey, nearly opaque. */
const COVER = [118, 122, 128, 216];

/** @param proof PNG, black where the picture is the photo's own. @throws Problem */
export async function readProof(proof: Blob): Promise<Proof> {
  const { data, width, height } = await readPixels(proof, LONGEST_SIDE);
  const cover = new Uint8ClampedArray(data.length);
  let same = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 0) continue;
    same += 1;
    cover.set(COVER, at);
  }
  return {
    cover: await writePng({ width, height, data: cover }),
    share: same / (width * height),
  };
}
