import type { Bilingual, Language } from '../../kernel/bilingual';
import { periodWords } from '../words/plain-words';
import { centsOf } from '../sales/numbers';
import type { EntryFacts } from '../result/entry-facts';
import type { Statement } from './statement';
import { kindWords, statementWords as words } from './statement-words';

/** A text, or an amount in cents. */
export type PaperCell = string | number;

/** A table of a statement, as a sheet and a printed page show it alike. */
export interface PaperTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PaperCell[])[];
}

/** A statement in one language, ready to be set out. */
export interface Paper {
  readonly title: string;
  readonly name: string;
  /** What it is about: a name and a value each. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly tables: readonly PaperTable[];
}

const cents = (text: string | null): PaperCell => (text === null ? '—' : (centsOf(text) ?? text));

/** Columns of entries; those of amounts give cents. */
const columns: readonly (readonly [Bilingual, (entry: EntryFacts, language: Language) => PaperCell])[] = [
  [words.date, ({ invoiceDate }) => invoiceDate ?? '—'],
  [words.invoice, ({ invoice, lineNumber }) => `${invoice}-${String(lineNumber)}`],
  [words.customer, ({ customer }) => customer ?? '—'],
  [words.item, ({ item }) => item],
  [words.quantity, ({ quantity }, language) => (language === 'fr' ? quantity.replace('.', ',') : quantity)],
  [words.revenue, ({ revenue }) => cents(revenue)],
  [words.margin, ({ margin }) => cents(margin)],
  [words.planLine, ({ planLine }) => String(planLine)],
  [words.commission, ({ commission }) => cents(commission)],
  [words.bonus, ({ bonus }) => cents(bonus)],
  [words.earnedDate, ({ earnedDate }) => earnedDate ?? '—'],
];

const topUpColumns: typeof columns = [
  [words.date, ({ invoiceDate }) => invoiceDate ?? '—'],
  [words.invoice, ({ invoice, lineNumber }) => `${invoice}-${String(lineNumber)}`],
  [words.agent, ({ agent }) => agent],
  [words.item, ({ item }) => item],
  [words.revenue, ({ revenue }) => cents(revenue)],
  [words.planLine, ({ planLine }) => String(planLine)],
  [words.topUp, ({ topUp }) => cents(topUp)],
  [words.earned, ({ kind }, language) => kindWords[kind][language]],
];

function table(
  title: Bilingual,
  shown: typeof columns,
  entries: readonly EntryFacts[],
  language: Language,
): readonly PaperTable[] {
  if (entries.length === 0) return [];
  return [
    {
      title: title[language],
      headings: shown.map(([heading]) => heading[language]),
      rows: entries.map((entry) => shown.map(([, cell]) => cell(entry, language))),
    },
  ];
}

/** The sums of a statement, in the order they lead to what is paid; those of nothing are left away but the total. */
function summary({ pay }: Statement, language: Language): PaperTable {
  const sums = ['commission', 'bonus', 'topUp', 'clawback', 'carriedIn'] as const;
  const less = ['carriedOut', 'lapsed'] as const;
  const rows: (readonly [Bilingual, number])[] = [
    ...sums.map((name) => [words[name], pay[name]] as const),
    ...less.map((name) => [words[name], -pay[name]] as const),
  ];
  return {
    title: words.summary[language],
    headings: [words.figure[language], `${words.amount[language]} (${pay.currency ?? '?'})`],
    rows: [
      ...rows.filter(([, amount]) => amount !== 0).map(([name, amount]) => [name[language], amount]),
      [words.total[language], pay.total],
      ...(pay.pending === 0 ? [] : [[words.pending[language], pay.pending]]),
    ],
  };
}

/** A statement as it is set out on a sheet or a page, in one language. */
export function statementPaper(statement: Statement, language: Language): Paper {
  const { name, agent, parent, plan, version, from, to, lines, topUps } = statement;
  const of = (status: EntryFacts['status'], taken: boolean): readonly EntryFacts[] =>
    lines.filter((entry) => entry.status === status && (entry.kind === 'sale') !== taken);
  const facts: readonly (readonly [Bilingual, string | null])[] = [
    [words.agent, agent],
    [words.parent, parent],
    [words.plan, plan],
    [words.version, version],
    [words.period, periodWords(from, to)[language]],
    [words.currency, statement.pay.currency],
  ];
  const pending = [...of('pending', false), ...of('pending', true)];
  return {
    title: words.title[language],
    name,
    facts: facts.flatMap(([label, value]) => (value === null ? [] : [[label[language], value] as const])),
    tables: [
      summary(statement, language),
      ...table(words.earned, columns, of('earned', false), language),
      ...table(words.takenBack, columns, of('earned', true), language),
      ...table(words.topUps, topUpColumns, topUps, language),
      ...table(words.pendingLines, columns, pending, language),
    ],
  };
}
