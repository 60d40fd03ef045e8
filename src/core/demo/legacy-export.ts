import { demoHeadings, demoRow, type DemoHeading, type DemoRow } from './demo-customer';
import { below, seededRandom, type Random } from './random';

/** The extract as a file: delimited text whose characters all exist in Windows-1252. */
export interface DemoExport {
  readonly name: string;
  readonly csv: string;
}

const leastRows = 16;

/** One slip each that nobody but the person can mend; all in rows of private customers still active. */
const slips: readonly ((row: DemoRow, first: DemoRow) => Partial<DemoRow>)[] = [
  (row) => ({ 'Code postal': row['Code postal'].replace(/.$/, 'O') }),
  () => ({ 'Tél.': 'voir au dossier' }),
  (row) => ({ Courriel: `${row.Nom.toLowerCase()}.exemple.ca` }),
  () => ({ 'Prix mensuel': 'à vérifier' }),
  () => ({ 'Date début': '31/02/2021' }),
  (_row, first) => ({ 'No client': first['No client'] }),
];

const isPlain = (row: DemoRow): boolean =>
  row.Entreprise === '' && row.Options === '' && row.Statut === 'Actif';

/** Which rows get which slip: plain ones, drawn without repeating. */
function soil(rows: readonly DemoRow[], random: Random): DemoRow[] {
  const [first] = rows;
  const plain = rows.flatMap((row, index) => (index > 0 && isPlain(row) ? [index] : []));
  const soiled = new Map<number, Partial<DemoRow>>();
  for (const slip of slips) {
    const [index] = plain.splice(below(random, plain.length), 1);
    const row = index === undefined ? undefined : rows[index];
    if (index !== undefined && row && first) soiled.set(index, slip(row, first));
  }
  return rows.map((row, index) => ({ ...row, ...soiled.get(index) }));
}

/** The operator's own test line, which no profile brings over. */
const testRow = (row: DemoRow): DemoRow => ({
  ...row,
  'No client': 'TEST',
  'No abonnement': 'TEST-1',
  Statut: 'Test',
});

const quoted = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`;

/**
 * A small believable extract of a Québec operator's old system: French headings, accents, decimal commas, spellings of
 * one province and a handful of slips. The same seed gives the same file; at least 16 rows and the operator's test line.
 */
export function demoLegacyExport(seed: number, rows = 40): DemoExport {
  const random = seededRandom(seed);
  const drawn = Array.from({ length: Math.max(leastRows, rows) }, (_unused, index) => demoRow(random, index));
  const plainEnough = drawn.map((row, index) =>
    index <= slips.length && row.Entreprise === '' ? { ...row, ...plainService } : row,
  );
  const all = [...soil(plainEnough, random), testRow(demoRow(random, drawn.length))];
  const cellsOf = (row: DemoRow): string[] => demoHeadings.map((heading: DemoHeading) => row[heading]);
  return {
    name: 'extraction-clients.csv',
    csv: lineOf(demoHeadings) + all.map((row) => lineOf(cellsOf(row))).join(''),
  };
}

/** Makes sure there are enough plain rows to soil, whatever the seed. */
const plainService: Partial<DemoRow> = {
  Forfait: 'DSL 25',
  Options: '',
  'Prix mensuel': '49,95 $',
  Statut: 'Actif',
  'Date fin': '',
};
