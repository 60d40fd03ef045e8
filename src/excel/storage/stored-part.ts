/** Namespace of everything the workspace keeps in a workbook beside its sheets (architecture.md, contracts). */
export const storageNamespace = 'urn:smartbilling:migration:1';

/** Names that begin so are of what is long and seldom asked for. */
export const archivePrefix = 'archive:';

/** The namespace a value stands in: what is archived has one of its own, so that looking for anything else does not fetch it. */
export const namespaceOf = (name: string): string =>
  name.startsWith(archivePrefix) ? `${storageNamespace}:${encodeURIComponent(name)}` : storageNamespace;

/** A value cut into parts, because one request carries at most 5 MB; parts count from 0. */
export interface StoredPart {
  readonly name: string;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\uFFFE': '\\uFFFE',
  '\uFFFF': '\\uFFFF',
};

/** Quotes matter in attributes only, and JSON is full of them. */
const escapeXml = (text: string, characters = /[&<>\uFFFE\uFFFF]/g): string =>
  text.replace(characters, (character) => escapes[character] ?? character);

const escapeAttribute = (text: string): string => escapeXml(text, /[&<>"\uFFFE\uFFFF]/g);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (
      whole,
      raw: string | undefined,
      hex: string | undefined,
      decimal: string | undefined,
      named: string | undefined,
    ) => {
      if (raw !== undefined) return raw;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[named ?? ''] ?? whole;
    },
  );

export const partXml = ({ name, part, parts, text }: StoredPart): string =>
  `<stored xmlns="${namespaceOf(name)}" name="${escapeAttribute(name)}" part="${part}" parts="${parts}">${escapeXml(text)}</stored>`;

const element = /<(?:[\w.-]+:)?stored\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?stored\s*>/;

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
};

/** Reads a part back, whichever way another program wrote its XML; undefined for parts that are not ours. */
export function readPartXml(xml: string): StoredPart | undefined {
  const [, attributes = '', content = ''] = element.exec(xml) ?? [];
  const name = attribute(attributes, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    part: Number(attribute(attributes, 'part') ?? 0),
    parts: Number(attribute(attributes, 'parts') ?? 1),
    text: unescapeXml(content),
  };
}
