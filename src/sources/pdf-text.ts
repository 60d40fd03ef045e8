import { unzlibSync } from 'fflate';

const startsAsPdf = [0x25, 0x50, 0x44, 0x46, 0x2d];

export const isPdf = (bytes: Uint8Array): boolean =>
  startsAsPdf.every((byte, index) => bytes[index] === byte);

const latin1 = new TextDecoder('latin1');
const mostInflated = 4_000_000;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' };

const literal = (text: string): string =>
  text.replace(
    /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g,
    (_whole, octal: string | undefined, other: string | undefined) =>
      octal === undefined
        ? (escapes[other ?? ''] ?? (other ?? '').trim())
        : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const hexadecimal = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .replaceAll('\0', '');

/** Texts shown by one operator belong together; operators are parted, because they may be anywhere on the page. */
function shownIn(content: string): string {
  const shown = content.matchAll(
    /\[((?:\((?:\\[\s\S]|[^\\()])*\)|<[\da-f\s]*>|[^\]()<>])*)\]\s*TJ|(\((?:\\[\s\S]|[^\\()])*\)|<[\da-f\s]*>)\s*(?:Tj|'|")/gi,
  );
  return [...shown]
    .map(([, many, one]) =>
      [...(many ?? one ?? '').matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)|<([\da-f\s]*)>/gi)]
        .map(([, text, hex]) => (hex === undefined ? literal(text ?? '') : hexadecimal(hex)))
        .join(''),
    )
    .join(' ');
}

function inflated(bytes: Uint8Array): string {
  try {
    return latin1.decode(unzlibSync(bytes).subarray(0, mostInflated));
  } catch {
    return '';
  }
}

/**
 * What a PDF's pages say, as far as it stands there in single bytes, compressed or not. Fonts with glyph numbers of their
 * own and scanned pages give nothing: such files are matched by their names.
 */
export function pdfText(bytes: Uint8Array): string {
  const whole = latin1.decode(bytes);
  const texts: string[] = [];
  for (const match of whole.matchAll(/<<([^>]*(?:>(?!>)[^>]*)*)>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = whole.indexOf('endstream', start);
    if (end < 0) break;
    const compressed = /\/FlateDecode/.test(match[1] ?? '');
    texts.push(shownIn(compressed ? inflated(bytes.subarray(start, end)) : whole.slice(start, end)));
  }
  return texts.join(' ');
}
