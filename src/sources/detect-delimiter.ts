import { readCsvRecords } from './csv-records';

export const delimiters = [',', ';', '\t', '|'] as const;

const sampleLength = 64 * 1024;
const sampleRecords = 100;

/** How evenly and how finely a delimiter cuts the records; 0 when it cuts nothing. */
function score(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  let records = 0;
  readCsvRecords(sample, delimiter, (fields) => {
    if (fields.length > 1 || fields[0] !== '') {
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      records += 1;
    }
    return records < sampleRecords;
  });
  const best = [...counts].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best ? (best[1] / records) * Math.log2(best[0]) : 0;
}

/** The delimiter whose records are most of one width, the wider the better; a comma where nothing is delimited. */
export function detectDelimiter(text: string): string {
  const cut = text.lastIndexOf('\n', sampleLength);
  const sample = text.length > sampleLength && cut > 0 ? text.slice(0, cut) : text.slice(0, sampleLength);
  const scores = delimiters.map((delimiter) => ({ delimiter, value: score(sample, delimiter) }));
  const best = scores.reduce((a, b) => (b.value > a.value ? b : a));
  return best.value > 0 ? best.delimiter : ',';
}
