const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/** Hears of each record of the text in order, with the line it starts on (from 1); `false` stops the reading. */
export type RecordListener = (fields: string[], line: number) => boolean;

/**
 * Reads delimited text as RFC 4180 has it and as systems really write it: quoted fields may hold delimiters, line ends
 * and doubled quotes, or single ones that end no field; any line end. A quote that never closes is taken as text, and
 * from then on a quoted field ends on its own line. Answers the lines of such quotes.
 */
export function readCsvRecords(text: string, delimiter: string, onRecord: RecordListener): readonly number[] {
  const mark = delimiter.charCodeAt(0);
  const unclosed: number[] = [];
  let fields: string[] = [];
  let line = 1;
  let recordLine = 1;
  let at = 0;

  const lineEnd = (from: number): number => {
    let end = from;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    return end;
  };

  const endsField = (from: number): boolean => {
    let next = from;
    while (text.charCodeAt(next) === space) next += 1;
    const code = text.charCodeAt(next);
    return next >= text.length || code === mark || isLineEnd(code);
  };

  /** Position of the closing quote; undefined when there is none in reach. */
  const closing = (from: number): number | undefined => {
    const limit = unclosed.length > 0 ? lineEnd(from) : text.length;
    let index = text.indexOf('"', from);
    while (index >= 0 && index < limit) {
      const doubled = text.charCodeAt(index + 1) === quote;
      if (!doubled && endsField(index + 1)) return index;
      index = text.indexOf('"', index + (doubled ? 2 : 1));
    }
    return undefined;
  };

  const plainEnd = (from: number): number => {
    let end = from;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === mark || code === lineFeed || code === carriageReturn) break;
    }
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
      unclosed.push(line);
    }
    const start = at;
    at = plainEnd(at);
    return text.slice(start, at);
  };

  while (at < text.length) {
    fields.push(readField());
    if (at < text.length && text.charCodeAt(at) === mark) {
      at += 1;
      if (at < text.length) continue;
      fields.push('');
    }
    if (!onRecord(fields, recordLine)) return unclosed;
    fields = [];
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    line += 1;
    recordLine = line;
  }
  return unclosed;
}

const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn;

function countLines(text: string): number {
  let lines = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed)) lines += 1;
  }
  return lines;
}
