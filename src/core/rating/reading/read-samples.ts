import type { Cell } from '../../entity/cell';
import { rescale, significantScale } from '../../kernel/decimal';
import { foldText } from '../../kernel/text';
import type { SourceTable } from '../../mapping/source-table';
import { microScale } from '../plan/micro-units';
import type { TrafficSample } from '../usage/billed-percentile';
import type { FileFault } from './rate-file';
import { numberOf } from './read-ticks';

export interface SampleReading {
  /** In millionths of the file's unit. */
  readonly samples: readonly TrafficSample[];
  /** Columns of neither direction. */
  readonly unread: readonly string[];
  readonly faults: readonly FileFault[];
}

const directions = {
  inbound: ['inbound', 'in', 'entrant', 'rx', 'download'],
  outbound: ['outbound', 'out', 'sortant', 'tx', 'upload'],
} as const;

type Direction = keyof typeof directions;

const expectedTraffic = {
  en: 'a number of 0 or more, at most 6 decimals',
  fr: 'un nombre de 0 ou plus, au plus 6 décimales',
};
const expectedColumn = { en: 'a column of this direction', fr: 'une colonne de ce sens' };

function microsOf(cell: Cell): number | undefined {
  const value = numberOf(cell);
  if (!value || significantScale(value) > microScale) return undefined;
  const { units } = rescale(value, microScale, 'down');
  return typeof units === 'number' && units >= 0 ? units : undefined;
}

/** Reads traffic samples, a row for each five minutes: `inbound` and `outbound`, in one unit. Faulty rows are told and left out. */
export function readSamples({ name, headings, headerRow, rows, rowNumbers }: SourceTable): SampleReading {
  const columnOf = (direction: Direction): number =>
    headings.findIndex((heading) => directions[direction].some((word) => word === foldText(heading)));
  const columns = { inbound: columnOf('inbound'), outbound: columnOf('outbound') };
  const faults: FileFault[] = [];
  const missing = (['inbound', 'outbound'] as const).filter((direction) => columns[direction] < 0);
  for (const column of missing)
    faults.push({ file: name, line: headerRow, column, code: 'V001', found: '', expected: expectedColumn });
  const read = (row: number, direction: Direction): number | undefined => {
    const cell = rows[row]?.[columns[direction]] ?? '';
    const micros = microsOf(cell);
    if (micros === undefined)
      faults.push({
        ...{
          file: name,
          line: rowNumbers[row] ?? row + 1,
          column: headings[columns[direction]] ?? direction,
        },
        ...{ code: 'V002', found: String(cell), expected: expectedTraffic },
      });
    return micros;
  };
  const samples = (missing.length > 0 ? [] : rows).flatMap((_, row) => {
    const [inbound, outbound] = [read(row, 'inbound'), read(row, 'outbound')];
    return inbound === undefined || outbound === undefined ? [] : [{ inbound, outbound }];
  });
  const unread = headings.filter((_, column) => column !== columns.inbound && column !== columns.outbound);
  return { samples, unread, faults };
}
