import type { SourceTable } from '../../src/core/mapping/source-table';

const headings = [
  'Customer No',
  'Company Name',
  'Tél.',
  'Email',
  'Invoice Date',
  'Amount Due',
  'Statut',
  'Code postal',
];

const valueOf = (column: number, row: number): string =>
  [
    `C-${row}`,
    `Company ${row} inc.`,
    `418-555-${String(row % 10_000).padStart(4, '0')}`,
    `person${row}@example.ca`,
    `2026-${String((row % 12) + 1).padStart(2, '0')}-15`,
    `${row}.95`,
    row % 3 === 0 ? 'Actif' : 'Fermé',
    'G1R 4P5',
  ][column % headings.length] ?? '';

/** A source of so many columns and rows of which hardly a value occurs twice: the most there is to look at. */
export function wideSource(columns: number, rows: number): SourceTable {
  const own = Array.from({ length: columns }, (_column, column) => column);
  return {
    name: 'wide.csv',
    format: 'csv',
    headerRow: 1,
    headings: own.map((column) => `${headings[column % headings.length] ?? ''} ${column}`),
    rows: Array.from({ length: rows }, (_row, row) => own.map((column) => valueOf(column, row))),
    rowNumbers: Array.from({ length: rows }, (_row, row) => row + 2),
    notes: [],
  };
}
