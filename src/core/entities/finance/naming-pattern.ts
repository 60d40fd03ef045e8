/** What a file name says by a naming pattern such as `{account}_{invoice}_{yyyymmdd}.pdf` (domain.md 3.22). */
export interface NamedParts {
  readonly account?: string;
  readonly invoice?: string;
  /** ISO date. */
  readonly date?: string;
}

const places: Readonly<Record<string, string>> = {
  '{account}': '(?<account>[^_]+?)',
  '{invoice}': '(?<invoice>.+?)',
  '{yyyymmdd}': '(?<date>\\d{8})',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The parts of a file name; undefined when it is not of the pattern, or the pattern names a part twice. */
export function partsOfFileName(fileName: string, pattern: string): NamedParts | undefined {
  const pieces = pattern.split(/(\{account\}|\{invoice\}|\{yyyymmdd\})/);
  if (new Set(pieces.filter((piece) => piece in places)).size !== Math.floor(pieces.length / 2))
    return undefined;
  const shape = pieces.map((piece) => places[piece] ?? escaped(piece)).join('');
  const match = new RegExp(`^${shape}$`, 'i').exec(fileName);
  if (!match) return undefined;
  const { account, invoice, date } = match.groups ?? {};
  return {
    ...(account === undefined ? {} : { account }),
    ...(invoice === undefined ? {} : { invoice }),
    ...(date === undefined ? {} : { date: date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') }),
  };
}
