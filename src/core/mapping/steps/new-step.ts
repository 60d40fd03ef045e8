import type { Step } from './step-schema';

/** A step as it is when somebody adds it, ready to be edited. */
export const newSteps: { readonly [Do in Step['do']]: Extract<Step, { do: Do }> } = {
  clean: { do: 'clean', to: 'tidy' },
  case: { do: 'case', to: 'title' },
  split: { do: 'split', by: ' ', part: 1 },
  join: { do: 'join', columns: [], by: ' ' },
  extract: { do: 'extract', pattern: '\\d+', otherwise: 'problem' },
  replace: { do: 'replace', find: '-', with: '' },
  map: { do: 'map', values: {}, otherwise: 'problem' },
  blank: { do: 'blank', values: ['-', 'N/A', 'NULL'] },
  date: { do: 'date', order: 'dayFirst' },
  number: { do: 'number', decimalMark: ',' },
  normalise: { do: 'normalise', as: 'phone' },
  name: { do: 'name', part: 'last' },
  address: { do: 'address', part: 'line' },
  find: { do: 'find', table: '', key: '', answer: '', otherwise: 'problem' },
  if: { do: 'if', when: { formula: 'blank(value)' }, then: 'keep' },
  arithmetic: { do: 'arithmetic', with: 'multiply', by: '1', decimals: 2 },
  rowNumber: { do: 'rowNumber', from: 1, by: 1 },
  formula: { do: 'formula', formula: 'value' },
  monthsBefore: { do: 'monthsBefore' },
  addDays: { do: 'addDays', days: 1 },
  currentTerm: { do: 'currentTerm', months: 12, edge: 'first' },
};
