/**
 * A blob's bytes as a `data:` address: how pictures travel in messages, which hold JSON only.
 * @throws DOMException when the bytes can't be read, e.g. of a file that was moved
 */
export function readDataUrl(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
