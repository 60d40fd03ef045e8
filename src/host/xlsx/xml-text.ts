const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Undoes XML's entities; line ends become a line feed, as an XML reader makes them. */
export function xmlUnescape(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? whole;
    },
  );
}

export const xmlEscape = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

export const xmlEscapeAttribute = (text: string): string =>
  xmlEscape(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/** Cell text as files hold it: characters XML cannot carry, and anything that looks like the escape itself, as `_xHHHH_`. */
export function cellTextToXml(text: string): string {
  return xmlEscape(text.replace(unwritable, escaped));
}

/** What XML 1.0 forbids, half of a surrogate pair, and an underscore that would read as the start of an escape. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9a-fA-F]{4}_)/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export function cellTextFromXml(xml: string): string {
  const text = xmlUnescape(xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Tags written with apostrophes, line breaks or space around '=', which few programs do. */
const unusualTag = /['\t\n\r]|\s=|=\s/;

/** One attribute of a tag's text, entities undone. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at >= 0) {
    const start = at + name.length + 3;
    return xmlUnescape(tag.slice(start, tag.indexOf('"', start)));
  }
  if (!unusualTag.test(tag)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? xmlUnescape(match[1] ?? match[2] ?? '') : undefined;
}
