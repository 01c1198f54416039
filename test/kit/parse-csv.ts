/** A strict reader of RFC 4180: CRLF after each record, quotes doubled inside quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? readQuoted(text, at + 1) : readBare(text, at);
    row.push(cell);
    if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
      continue;
    }
    if (text[end] !== ',') throw new Error(`unexpected ${JSON.stringify(text[end])} at ${end}`);
    at = end + 1;
    // An empty last cell has nothing to start with.
    if (text.startsWith('\r\n', at)) continue;
  }
  if (row.length > 0) throw new Error('the last record does not end');
  return rows;
}

function readQuoted(text: string, from: number): [string, number] {
  let cell = '';
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error('a quoted cell does not end');
}

function readBare(text: string, from: number): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
  const cell = text.slice(from, at);
  if (cell.includes('"')) throw new Error('a bare cell with a quote');
  return [cell, at];
}
