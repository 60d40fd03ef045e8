const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/** Hears of each record of the text in order, with the line it starts on (from 1); `false` stops the reading. */
export type RecordListener = (fields: string[], line: number) => boolean;

/** Where the reading of a text that comes in parts stands. */
export interface CsvPlace {
  /** The line the next record starts on, from 1. */
  line: number;
  /** Lines of quotes that never close. */
  unclosed: number[];
}

/** How far a quote that is to close is looked for while more is to come: no cell of a workbook is nearly as long. */
const farthestQuote = 1 << 20;

const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn;

function countLines(text: string): number {
  let lines = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed)) lines += 1;
  }
  return lines;
}

/**
 * Reads the records of a part of a text that are there whole and answers how many characters they took; with `last` the
 * text ends with the part. Where the parts begin and end changes no record.
 */
export function readCsvPart(
  text: string,
  delimiter: string,
  onRecord: RecordListener,
  place: CsvPlace,
  last: boolean,
): number {
  const mark = delimiter.charCodeAt(0);
  const { unclosed } = place;
  let { line } = place;
  let at = 0;
  /** Whether what follows the part decides. */
  const seen = { open: false };

  const reached = (index: number): boolean => {
    if (index < text.length) return false;
    if (!last) seen.open = true;
    return true;
  };

  const lineEnd = (from: number): number => {
    let end = from;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    reached(end);
    return end;
  };

  const endsField = (from: number): boolean => {
    let next = from;
    while (text.charCodeAt(next) === space) next += 1;
    const code = text.charCodeAt(next);
    return reached(next) || code === mark || isLineEnd(code);
  };

  /** Position of the closing quote; undefined when there is none in reach. */
  const closing = (from: number): number | undefined => {
    const limit = unclosed.length > 0 ? lineEnd(from) : Math.min(text.length, from + farthestQuote);
    let index = text.indexOf('"', from);
    while (index >= 0 && index < limit) {
      const doubled = !reached(index + 1) && text.charCodeAt(index + 1) === quote;
      if (!doubled && endsField(index + 1)) return index;
      index = text.indexOf('"', index + (doubled ? 2 : 1));
    }
    if (limit === text.length) reached(limit);
    return undefined;
  };

  const plainEnd = (from: number): number => {
    let end = from;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === mark || code === lineFeed || code === carriageReturn) break;
    }
    reached(end);
    return end;
  };

  const readField = (): string => {
    if (text.charCodeAt(at) === quote) {
      const end = closing(at + 1);
      if (end !== undefined) {
        const body = text.slice(at + 1, end);
        line += countLines(body);
        at = plainEnd(end + 1);
        return body.includes('"') ? body.replaceAll('""', '"') : body;
      }
      if (!seen.open) unclosed.push(line);
    }
    const start = at;
    at = plainEnd(at);
    return text.slice(start, at);
  };

  /** The fields of the record at `at`; what is open is not whole. */
  const readRecord = (): string[] => {
    const fields: string[] = [];
    for (;;) {
      fields.push(readField());
      if (seen.open || at >= text.length || text.charCodeAt(at) !== mark) return fields;
      at += 1;
      if (!reached(at)) continue;
      fields.push('');
      return fields;
    }
  };

  while (at < text.length) {
    const [start, known] = [at, unclosed.length];
    const fields = readRecord();
    if (text.charCodeAt(at) === carriageReturn) reached(at + 1);
    if (seen.open) {
      unclosed.length = known;
      return start;
    }
    const goOn = onRecord(fields, place.line);
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    line += 1;
    place.line = line;
    if (!goOn) return at;
  }
  return text.length;
}

/**
 * Reads delimited text as RFC 4180 has it and as systems really write it: quoted fields may hold delimiters, line ends
 * and doubled quotes, or single ones that end no field; any line end. A quote that never closes is taken as text, and
 * from then on a quoted field ends on its own line. Answers the lines of such quotes.
 */
export function readCsvRecords(text: string, delimiter: string, onRecord: RecordListener): readonly number[] {
  const place: CsvPlace = { line: 1, unclosed: [] };
  readCsvPart(text, delimiter, onRecord, place, true);
  return place.unclosed;
}
