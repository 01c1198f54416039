const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

const LONGEST_PART = 60;

/** Makes names for the files of one archive: what they show, safe on every file system, none twice. */
export function createNames(): (folder: string, parts: readonly string[], type: string) => string {
  const used = new Set<string>();
  return (folder, parts, type) => {
    const words = parts.map(clean).filter(Boolean).join(' - ') || 'picture';
    const ending = extensions[type] ?? 'bin';
    let name = `${folder}/${words}.${ending}`;
    // File systems of Windows and macOS don't tell capitals apart.
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      name = `${folder}/${words} (${number}).${ending}`;
    }
    used.add(name.toLowerCase());
    return name;
  };
}

function clean(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .slice(0, LONGEST_PART)
    .replace(/[.\s\p{Cs}]+$/u, '');
}
