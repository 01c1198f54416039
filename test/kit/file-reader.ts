/** The part of `FileReader` that we use, for Node, which has blobs but no reader of them. */
export class NodeFileReader {
  result: string | null = null;
  error: unknown = null;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;

  readAsDataURL(bytes: Blob): void {
    bytes.arrayBuffer().then(
      (buffer) => {
        const base64 = Buffer.from(buffer).toString('base64');
        this.result = `data:${bytes.type};base64,${base64}`;
        this.onload?.();
      },
      (error) => {
        this.error = error;
        this.onerror?.();
      },
    );
  }
}
