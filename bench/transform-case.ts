import type { Cell } from '../src/core/entity/cell';
import type { MappingProfile } from '../src/core/mapping/mapping-profile';
import type { SourceTable } from '../src/core/mapping/source-table';

/** A small generator of its own, so that every run measures the same rows. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
}

const families = [
  'TREMBLAY',
  'GAGNON',
  'ROY',
  'CÔTÉ',
  'BOUCHARD',
  'GAUTHIER',
  'MORIN',
  "D'AMOURS",
  'DE LA TOUR',
  'SMITH',
];
const firsts = [
  'MARIE',
  'JEAN',
  'LUC',
  'ANNE',
  'PAUL',
  'ÈVE',
  'JOHN',
  'LISE',
  'GUY',
  'ROSE',
  'MARC',
  'NOÉMIE',
];
const cities = [
  'MONTRÉAL',
  'QUÉBEC',
  'LAVAL',
  'GATINEAU',
  'RIVIÈRE-DU-LOUP',
  'SHERBROOKE',
  'TROIS-RIVIÈRES',
  'OTTAWA',
];
const streets = [
  'Saint-Denis',
  'Sainte-Catherine',
  'Papineau',
  'Sherbrooke',
  'King',
  'Principale',
  'des Érables',
];

const two = (value: number): string => String(value).padStart(2, '0');

const pick = <T>(values: readonly T[], index: number): T => {
  const value = values[index];
  if (value === undefined) throw new Error('nothing to pick');
  return value;
};

export const headings = [
  'No',
  'Name',
  'State',
  'Category',
  'Lang',
  'Address',
  'City',
  'Prov',
  'Postal',
  'Phone',
  'Since',
  'Terms',
  'Credit',
  'Day',
];

/** Rows of a customer list as an old system writes them: numbers, telephones and addresses all
 * differ, there are some 19,000 names, 10,000 dates and 360 amounts, and codes repeat. */
export function transformSource(rowCount: number): SourceTable {
  const next = numbers(2026);
  const rows = Array.from({ length: rowCount }, (_unused, index): Cell[] => [
    ` c-${String(index).padStart(7, '0')} `,
    `${pick(families, next(families.length))}-${pick(families, next(families.length))}, ${pick(firsts, next(firsts.length))} ${String.fromCharCode(65 + next(16))}.`,
    pick(['A', 'I', 'S'], next(3)),
    pick(['RES', 'BUS', 'res'], next(3)),
    pick(['FR', 'EN', 'fr', ''], next(4)),
    `${1 + next(9999)}, rue ${pick(streets, next(streets.length))}, app. ${1 + next(40)}`,
    pick(cities, next(cities.length)),
    pick(['qc', 'QC', 'on'], next(3)),
    pick(['h3b1a7', 'G1R 4P5', 'h2x-3y7', 'j8x1a1'], next(4)),
    `(514) ${220 + next(80)}-${String(next(10_000)).padStart(4, '0')}`,
    `${two(1 + next(28))}/${two(1 + next(12))}/${1995 + next(30)}`,
    pick(['N30', 'N15', 'DUE'], next(3)),
    `${1 + next(9)} ${String(next(20) * 50).padStart(3, '0')},${two(next(2) * 50)} $`,
    String(1 + next(28)),
  ]);
  return {
    name: 'customers.csv',
    format: 'csv',
    headerRow: 1,
    headings,
    rows,
    rowNumbers: rows.map((_row, index) => index + 2),
    notes: [],
  };
}

const terms = { N30: 'Net 30 days', N15: 'Net 15 days', DUE: 'Payable upon receipt' };

/** Thirty steps over thirteen fields. */
export const transformProfile: MappingProfile = {
  version: 1,
  name: 'thirty steps',
  asOf: '2026-11-01',
  entities: [
    {
      entity: 'customer',
      fields: {
        legacyId: {
          from: 'column',
          column: 'No',
          steps: [{ do: 'clean' }, { do: 'case', to: 'upper' }, { do: 'replace', find: 'C-', with: 'ATL' }],
        },
        lastName: {
          from: 'column',
          column: 'Name',
          steps: [
            { do: 'clean', to: 'tidy' },
            { do: 'name', part: 'last' },
            { do: 'case', to: 'title' },
          ],
        },
        firstName: {
          from: 'column',
          column: 'Name',
          steps: [
            { do: 'clean', to: 'tidy' },
            { do: 'name', part: 'first' },
            { do: 'case', to: 'title' },
          ],
        },
        customerStatus: {
          from: 'column',
          column: 'State',
          steps: [
            { do: 'map', values: { A: 'Active', I: 'Inactive', S: 'Suspended' }, otherwise: 'problem' },
          ],
        },
        customerCategory: {
          from: 'column',
          column: 'Category',
          steps: [
            { do: 'case', to: 'upper' },
            { do: 'map', values: { RES: 'Residential', BUS: 'Business' }, otherwise: 'problem' },
          ],
        },
        language: {
          from: 'column',
          column: 'Lang',
          steps: [
            { do: 'case', to: 'lower' },
            { do: 'if', when: { column: 'Lang', blank: true }, then: { value: 'fr' } },
          ],
        },
        billingAddress1: {
          from: 'column',
          column: 'Address',
          steps: [
            { do: 'clean', to: 'tidy' },
            { do: 'replace', find: 'app.', with: 'apt' },
            { do: 'replace', find: ', rue', with: ' rue' },
          ],
        },
        billingCity: {
          from: 'column',
          column: 'City',
          steps: [{ do: 'clean' }, { do: 'case', to: 'title' }],
        },
        billingProvince: {
          from: 'column',
          column: 'Prov',
          steps: [{ do: 'clean' }, { do: 'case', to: 'upper' }],
        },
        billingPostalCode: {
          from: 'column',
          column: 'Postal',
          steps: [{ do: 'clean' }, { do: 'normalise', as: 'postalCode' }],
        },
        phone: { from: 'column', column: 'Phone', steps: [{ do: 'normalise', as: 'phone' }] },
        customerSince: {
          from: 'column',
          column: 'Since',
          steps: [{ do: 'clean' }, { do: 'date', formats: ['dd/MM/yyyy'] }, { do: 'addDays', days: 1 }],
        },
        paymentTerms: {
          from: 'column',
          column: 'Terms',
          steps: [{ do: 'map', values: terms, otherwise: 'problem' }],
        },
        creditLimit: {
          from: 'column',
          column: 'Credit',
          steps: [
            { do: 'number', decimalMark: ',' },
            { do: 'arithmetic', with: 'multiply', by: '1.05', decimals: 2 },
          ],
        },
      },
    },
  ],
};
