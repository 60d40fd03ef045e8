import type { DeckReading, RefusedLine } from '../../deck/deck-reading';
import { finish, type Steps } from '../../../kernel/steps';
import type { DestinationRow } from '../../plan/rate-rows';
import type { DeckImport, ImportedCell, ImportWish, StandingPlan } from './deck-import';
import { closingDay, dayBefore, planVersion, requireFitting, usualCurrency } from './plan-version';
import { differences, lineKey } from './same-line';

const onceExpected = {
  en: 'a prefix once per time band and date; an earlier line of the deck has it',
  fr: 'un préfixe une seule fois par plage et date; une ligne précédente de la grille l’a déjà',
};

/** The deck's lines as lines of the plan; those of other plans in it are no part of it. */
function linesOf(deck: DeckReading, { plan, from }: ImportWish): readonly (DestinationRow | undefined)[] {
  const hasPlan = deck.lines.some((line) => line.ratePlan === plan);
  return deck.lines.map((line) => {
    if (hasPlan && line.ratePlan !== plan) return undefined;
    const { destinationName, prefix, effectiveFrom } = line;
    return {
      ...line,
      ratePlan: plan,
      destinationName: destinationName === '' ? prefix : destinationName,
      effectiveFrom: effectiveFrom ?? from ?? null,
    };
  });
}

/** Fields that no line of the deck says. */
const assumedBy = ({ assumed, lines }: DeckReading): ReadonlySet<string> =>
  new Set(assumed.flatMap(({ field, lines: count }) => (count === lines.length ? [field] : [])));

class Importing {
  readonly added: DestinationRow[] = [];
  readonly cells: ImportedCell[] = [];
  readonly repeated: RefusedLine[] = [];
  changed = 0;
  unchanged = 0;
  /** Standing lines the deck has. */
  readonly met = new Set<number>();
  private readonly rowOf: ReadonlyMap<string, number>;
  private readonly seen = new Set<string>();
  private readonly assumed: ReadonlySet<string>;

  constructor(
    private readonly deck: DeckReading,
    private readonly standing: readonly DestinationRow[],
  ) {
    this.rowOf = new Map(standing.map((line, row) => [lineKey(line), row]));
    this.assumed = assumedBy(deck);
  }

  take(line: DestinationRow, index: number): void {
    const key = lineKey(line);
    if (this.seen.has(key)) {
      this.refuse(line, index);
      return;
    }
    this.seen.add(key);
    const row = this.rowOf.get(key);
    const known = row === undefined ? undefined : this.standing[row];
    if (row === undefined || !known) {
      this.added.push(line);
      return;
    }
    this.met.add(row);
    const said = this.deck.lines[index]?.destinationName === '' ? { ...line, destinationName: '' } : line;
    const otherwise = differences(known, said, this.assumed);
    for (const cell of otherwise) this.cells.push({ row, ...cell });
    if (otherwise.length > 0) this.changed += 1;
    else this.unchanged += 1;
  }

  private refuse({ prefix }: DestinationRow, index: number): void {
    const column = this.deck.columns.find(({ field }) => field === 'prefix')?.column ?? '';
    const line = this.deck.lineNumbers[index] ?? 0;
    this.repeated.push({ line, column, code: 'V302', found: prefix, expected: onceExpected });
  }

  /** Ends what the deck replaces on a day; answers how many lines. */
  close(day: string): number {
    const to = dayBefore(day);
    let closed = 0;
    this.standing.forEach(({ effectiveFrom, effectiveTo }, row) => {
      const begins = !effectiveFrom || effectiveFrom < day;
      if (this.met.has(row) || !begins || (effectiveTo && effectiveTo < day)) return;
      this.cells.push({ row, field: 'effectiveTo', to });
      closed += 1;
    });
    return closed;
  }
}

/**
 * Works out what a deck does to a plan: lines of new keys come in, those the sheet has are set to what the deck says, and
 * nothing is taken out. Throws PLAN_NOT_DESTINATION, CURRENCIES_DIFFER, CLOSE_DAY_MISSING.
 */
export const planImport = (deck: DeckReading, standing: StandingPlan, wish: ImportWish): DeckImport =>
  finish(planningImport(deck, standing, wish));

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** As `planImport`, in steps. */
export function* planningImport(
  deck: DeckReading,
  standing: StandingPlan,
  wish: ImportWish,
): Steps<DeckImport> {
  requireFitting(standing.versions, wish);
  const lines = linesOf(deck, wish);
  const own = lines.flatMap((line) => line ?? []);
  const day = closingDay(own, wish);
  const importing = new Importing(deck, standing.lines);
  for (const [index, line] of lines.entries()) {
    if (index % linesAtOnce === 0) yield;
    if (line) importing.take(line, index);
  }
  const closed = day === undefined ? 0 : importing.close(day);
  const { added, changed, unchanged, cells, repeated } = importing;
  const [known] = standing.versions;
  return {
    deck,
    plan: wish.plan,
    currency: known?.currency ?? wish.currency ?? usualCurrency,
    isNew: !known,
    isCurrencyAssumed: !known && wish.currency === undefined,
    added,
    changed,
    unchanged,
    named: deck.lines.filter((line, index) => lines[index] && line.destinationName === '').length,
    refused: [...deck.refused, ...repeated].sort((a, b) => a.line - b.line),
    closed,
    lineCells: cells,
    ...planVersion(standing.versions, own, wish, day),
  };
}
