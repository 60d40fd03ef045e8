import { partsOfFileName, type NamedParts } from '../entities/finance/naming-pattern';
import { grouped } from '../kernel/grouped';

/** A file of the chosen folder. */
export interface DocumentFile {
  /** Within the folder, with `/` between its parts. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Why it cannot be taken in, if it cannot. */
  readonly fault?: 'notPdf' | 'tooLarge' | 'unsafeName';
  /** What can be read in it; undefined where nobody looked. */
  readonly text?: string;
}

/** An invoice of the workbook. */
export interface DocumentInvoice {
  readonly rowId: string;
  readonly number: string;
  readonly account: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** SmartBilling ID; null before it is pushed. */
  readonly id: string | null;
}

export interface MatchedDocument {
  readonly file: DocumentFile;
  readonly invoice: DocumentInvoice;
  /** The name follows the pattern, holds the number, or the pages do. */
  readonly by: 'pattern' | 'number' | 'content';
}

/**
 * A file that goes to no invoice, and why: `contradicts` the date or account of the invoice its name says, `duplicate` of
 * another by its bytes, `second` file of an invoice.
 */
export interface StrayDocument {
  readonly file: DocumentFile;
  readonly reason:
    'unknown' | 'ambiguous' | 'contradicts' | 'second' | 'duplicate' | NonNullable<DocumentFile['fault']>;
  /** The file it repeats, or that the invoice has already. */
  readonly of?: string;
}

/** Every file is in one of the first two, every invoice in the first or the last. */
export interface DocumentMatch {
  readonly matched: readonly MatchedDocument[];
  readonly withoutInvoice: readonly StrayDocument[];
  readonly withoutFile: readonly DocumentInvoice[];
}

const nameOf = ({ path }: DocumentFile): string => path.slice(path.lastIndexOf('/') + 1);
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whole words of letters and digits with `-`, `.`, `/` or `#` inside, and every run of them: a number may hold such marks. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [chunk] of folded(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\-./#_]*/gu)) {
    const parts = chunk.split(/(?<=[-./#_])|(?=[-./#_])/u);
    for (let from = 0; from < parts.length; from += 1) {
      const limit = Math.min(parts.length, from + 9);
      for (let to = from + 1; to <= limit; to += 1) words.add(parts.slice(from, to).join(''));
    }
  }
  return words;
}

const fits = (parts: NamedParts, { account, date }: DocumentInvoice): boolean =>
  (parts.date === undefined || date === null || parts.date === date) &&
  (parts.account === undefined || account === null || folded(parts.account) === folded(account));

/** Shorter numbers stand in too many names by chance: only a pattern finds them. */
const leastLength = 3;

class Finder {
  private readonly byNumber: ReadonlyMap<string, readonly DocumentInvoice[]>;

  constructor(
    invoices: readonly DocumentInvoice[],
    private readonly patterns: readonly string[],
  ) {
    this.byNumber = grouped(invoices, ({ number }) => folded(number));
  }

  find(file: DocumentFile): Omit<MatchedDocument, 'file'> | 'unknown' | 'ambiguous' | 'contradicts' {
    const named = this.byPattern(nameOf(file));
    if (named === 'contradicts') return named;
    const ways = [
      ['pattern', named],
      ['number', this.byWords(nameOf(file).replace(/\.pdf$/i, ''))],
      ['content', file.text === undefined ? [] : this.byWords(file.text)],
    ] as const;
    for (const [by, [invoice, ...others]] of ways) {
      if (others.length > 0) return 'ambiguous';
      if (invoice) return { invoice, by };
    }
    return 'unknown';
  }

  private byPattern(name: string): readonly DocumentInvoice[] | 'contradicts' {
    const found = this.patterns.flatMap((pattern) => {
      const parts = partsOfFileName(name, pattern);
      const of = parts?.invoice === undefined ? [] : (this.byNumber.get(folded(parts.invoice)) ?? []);
      return parts ? of.map((invoice) => ({ invoice, isFit: fits(parts, invoice) })) : [];
    });
    const fitting = new Set(found.flatMap(({ invoice, isFit }) => (isFit ? [invoice] : [])));
    return found.length > 0 && fitting.size === 0 ? 'contradicts' : [...fitting];
  }

  /** The longest numbers win: `1001-2` is not `1001`. */
  private byWords(text: string): readonly DocumentInvoice[] {
    const found = [...wordsOf(text)].flatMap((word) => {
      const invoices = word.length < leastLength ? undefined : this.byNumber.get(word);
      return invoices ? [{ word, invoices }] : [];
    });
    const whole = found.filter(
      ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
    );
    return [...new Set(whole.flatMap(({ invoices }) => invoices))];
  }
}

/** Where files with the same bytes come several times, the first whose name or pages tell an invoice stands for all. */
function repeatsOf(files: readonly DocumentFile[], finder: Finder): ReadonlyMap<DocumentFile, DocumentFile> {
  return new Map(
    [...grouped(files, ({ sha256 }) => sha256).values()].flatMap((same) => {
      const first = same.find((file) => typeof finder.find(file) !== 'string') ?? same[0];
      return first ? same.flatMap((other) => (other === first ? [] : [[other, first] as const])) : [];
    }),
  );
}

/**
 * Which file is which invoice's PDF (domain.md 3.22): by the naming patterns, else by the number in its name, else by
 * what can be read in it. Nothing is guessed: what two invoices might have goes to none.
 */
export function matchDocuments(
  files: readonly DocumentFile[],
  invoices: readonly DocumentInvoice[],
  patterns: readonly string[],
): DocumentMatch {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const finder = new Finder(invoices, patterns);
  const repeats = repeatsOf(sorted, finder);
  const fileOf = new Map<DocumentInvoice, DocumentFile>();
  const matched: MatchedDocument[] = [];
  const withoutInvoice: StrayDocument[] = [];
  for (const file of sorted) {
    const first = repeats.get(file);
    const found = file.fault ?? (first ? 'duplicate' : finder.find(file));
    if (typeof found === 'string') {
      withoutInvoice.push({ file, reason: found, ...(first && !file.fault ? { of: first.path } : {}) });
      continue;
    }
    const other = fileOf.get(found.invoice);
    if (other) withoutInvoice.push({ file, reason: 'second', of: other.path });
    else {
      fileOf.set(found.invoice, file);
      matched.push({ file, ...found });
    }
  }
  return { matched, withoutInvoice, withoutFile: invoices.filter((invoice) => !fileOf.has(invoice)) };
}
