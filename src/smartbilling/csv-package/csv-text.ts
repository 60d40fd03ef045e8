const mustQuote = /[",\r\n]/;

const quoted = (text: string): string => (mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One record as RFC 4180 writes it: commas, quotes only where they are needed, CRLF. */
export const csvRecord = (values: readonly string[]): string => `${values.map(quoted).join(',')}\r\n`;

/** Where the quoted field that begins at `from` ends; undefined when its quote never closes. */
function closingQuote(text: string, from: number): number | undefined {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? undefined : end;
}

const plainEnd = /[,\r\n]/g;

function endOfPlain(text: string, from: number): number {
  plainEnd.lastIndex = from;
  return plainEnd.exec(text)?.index ?? text.length;
}

/**
 * Reads what `csvRecord` wrote, character for character; undefined for text that is not strictly of that form. Files of
 * other systems are the business of the sources, which forgive more.
 */
export function readCsvText(text: string): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === undefined) return undefined;
      record.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
    } else {
      const end = endOfPlain(text, at);
      record.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === ',') at += 1;
    else if (text[at] === '\r' && text[at + 1] === '\n') {
      records.push(record);
      record = [];
      at += 2;
    } else return undefined;
  }
  return records;
}
