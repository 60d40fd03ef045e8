import { ratePlan } from '../../entities/rates/rate-plan';
import type { Cell } from '../../entity/cell';
import { isBlank } from '../../entity/cell';
import type { RatePlanRow } from '../plan/rate-rows';
import type { PlanChoice } from './choose-plan';
import { cellOf, faultAt, type FileFault, type RateFile } from './rate-file';
import { readRows, type ReadingContext, type ReadRows } from './read-rows';

/** Blank versions are read as held ever since: no call is older. */
const everSince = '1970-01-01';

/** What a header says where its file has no such columns. */
export type UsualHeader = Readonly<Record<'ratePlanType' | 'unit', string>> & { readonly tierMode?: string };

/** Of a Destination plan: calls, by the minute. */
export const usualDestinationHeader: UsualHeader = { ratePlanType: 'Destination', unit: 'minute' };

const oneHeader = {
  en: 'the same value as in the line before it, or nothing: it is of the whole plan',
  fr: 'la même valeur qu’à la ligne précédente, ou rien : elle vaut pour tout le plan',
};

/** Columns of the header within a file of lines, as one row of it; a later line that says something else is a fault. */
function headerOfLines(file: RateFile): {
  readonly header: RateFile | undefined;
  readonly faults: readonly FileFault[];
} {
  const own = file.columns.get(ratePlan.name) ?? new Map<string, number>();
  if (own.size === 0) return { header: undefined, faults: [] };
  const faults: FileFault[] = [];
  const row: Cell[] = [...own].map(([field]) => {
    let said: Cell = '';
    file.source.rows.forEach((_, index) => {
      const cell = cellOf(file, ratePlan.name, field, index);
      if (isBlank(cell) || cell === said) return;
      if (isBlank(said)) said = cell;
      else faults.push(faultAt(file, ratePlan.name, field, index, { code: 'V002', expected: oneHeader }));
    });
    return said;
  });
  const headings = [...own].map(([, column]) => file.source.headings[column] ?? '');
  const [rowNumber = 2] = file.source.rowNumbers;
  const source = { ...file.source, headings, rows: [row], rowNumbers: [rowNumber] };
  const columns = new Map([
    [ratePlan.name, new Map([...own.keys()].map((field, column) => [field, column]))],
  ]);
  return { header: { source, columns, unread: [] }, faults };
}

/** The versions of the chosen plan: rows of their own file, or one made of the columns of the lines' file; else none. */
export function headerRows(
  file: RateFile,
  isOwnFile: boolean,
  context: ReadingContext,
  { name }: PlanChoice,
  usual: UsualHeader,
): ReadRows<RatePlanRow> {
  const { header, faults } = isOwnFile ? { header: file, faults: [] } : headerOfLines(file);
  if (!header) return { rows: [], rowOf: [], faults };
  const assumed = { ratePlanName: name ?? '', currency: 'CAD', effectiveFrom: everSince, ...usual };
  const read = readRows(ratePlan, header, context, { assumed, unneeded: ['ratePlanName'] });
  const kept = read.rows.flatMap((row, index) =>
    !isOwnFile || row.ratePlanName === name || row.ratePlanName === '' ? [index] : [],
  );
  return {
    rows: kept.flatMap((index) => read.rows[index] ?? []),
    rowOf: kept.map((index) => read.rowOf[index] ?? 0),
    faults: [...faults, ...read.faults],
  };
}
