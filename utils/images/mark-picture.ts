import { crc32 } from '@/utils/lib/crc32';

/**
 * Where a picture comes from, as IPTC's controlled vocabulary has it
 * (http://cv.iptc.org/newscodes/digitalsourcetype/).
 */
export type DigitalSource =
  /** Light, tone and colour by an algorithm that was not trained. */
  | 'algorithmicallyEnhanced'
  /** A photo with rendered things in it, without a trained model. */
  | 'compositeSynthetic'
  /** A photo changed by a trained model. */
  | 'compositeWithTrainedAlgorithmicMedia';

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
/** What an APP1 segment with XMP begins with (XMP specification, part 3). */
const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0';
/** Keyword, not compressed, no language, no translated keyword (PNG, iTXt). */
const PNG_HEADER = 'XML:com.adobe.xmp\0\0\0\0\0';
/** Start of image and its marker, which every JPEG begins with. */
const JPEG_START = 2;
/** Signature and IHDR, which every PNG begins with. */
const PNG_START = 33;

/**
 * A copy of a JPEG or PNG of our own making that says by machine-readable mark how it came to be.
 * Never for a provider's bytes: they may be signed, and are kept as they came.
 */
export function markPicture(picture: Blob, source: DigitalSource): Blob {
  const isPng = picture.type === 'image/png';
  const at = isPng ? PNG_START : JPEG_START;
  const mark = isPng ? pngChunk(source) : jpegSegment(source);
  return new Blob([picture.slice(0, at), mark, picture.slice(at)], { type: picture.type });
}

function jpegSegment(source: DigitalSource): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(XMP_HEADER + xmpPacket(source));
  const segment = new Uint8Array(content.length + 4);
  segment.set([0xff, 0xe1]);
  // The length counts itself, not the marker.
  new DataView(segment.buffer).setUint16(2, content.length + 2);
  segment.set(content, 4);
  return segment;
}

function pngChunk(source: DigitalSource): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(`iTXt${PNG_HEADER}${xmpPacket(source)}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  return chunk;
}

function xmpPacket(source: DigitalSource): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
    ` Iptc4xmpExt:DigitalSourceType="${VOCABULARY}${source}"/>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}
