/** Writes a grid as RFC 4180 delimited text. */
export const csvText = (grid: readonly (readonly string[])[], delimiter = ',', lineEnd = '\r\n'): string =>
  grid
    .map((row) =>
      row
        .map((cell) =>
          /["\r\n]/.test(cell) || cell.includes(delimiter) || cell === ''
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter),
    )
    .join(lineEnd);

const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (_byte, i) => bytes[i ^ 1]!);

/** The characters Windows-1252 has where Latin-1 has controls, by their byte. */
const high: Readonly<Record<string, number>> = {
  '€': 0x80,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
};

/** As an old Windows system writes it; a character it cannot write fails. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) => {
    const code = high[letter] ?? letter.charCodeAt(0);
    if (code > 0xff) throw new Error(`${letter} is not in Windows-1252`);
    return code;
  });
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => swapped(Buffer.from(text, 'utf16le')),
  'windows-1252': windows1252,
};

/** Bytes of a text, with a byte order mark where asked. */
export function encoded(text: string, encoding: string, mark = false): Uint8Array {
  const encode = encoders[encoding];
  if (!encode) throw new Error(`no encoder for ${encoding}`);
  return encode(mark ? `\uFEFF${text}` : text);
}
