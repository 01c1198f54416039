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
/** Start of image and its marker, which every JPEG begins with. */
const START_BYTES = 2;

/**
 * A copy of a JPEG of our own making that says by machine-readable mark how it came to be. Never for
 * a provider's bytes: they may be signed, and are kept as they came.
 */
export async function markJpeg(jpeg: Blob, source: DigitalSource): Promise<Blob> {
  const start = jpeg.slice(0, START_BYTES);
  const rest = jpeg.slice(START_BYTES);
  return new Blob([start, xmpSegment(source), rest], { type: 'image/jpeg' });
}

function xmpSegment(source: DigitalSource): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(XMP_HEADER + xmpPacket(source));
  const segment = new Uint8Array(content.length + 4);
  segment.set([0xff, 0xe1]);
  // The length counts itself, not the marker.
  new DataView(segment.buffer).setUint16(2, content.length + 2);
  segment.set(content, 4);
  return segment;
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
