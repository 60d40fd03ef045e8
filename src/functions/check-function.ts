import { isBlank } from '../core/entity/cell';
import { readCell } from '../core/entity/decode-table';
import { fieldOf } from '../core/entity/entity-fields';
import { fieldOfHeading } from '../core/entity/heading-words';
import { judgeValue } from '../core/entity/judge-row';
import type { AnyEntity } from '../core/entity/entity';
import { foldText } from '../core/kernel/text';
import type { CellArguments } from './cell-arguments';
import type { CellFunction, FunctionFacts } from './cell-function';

function entityOf(args: CellArguments, registry: readonly AnyEntity[]): AnyEntity {
  const wanted = foldText(args.text('entity'));
  const found = registry.find(({ name, label, sheet, table }) =>
    [name, label.en, label.fr, sheet.en, sheet.fr, table].some((one) => foldText(one) === wanted),
  );
  if (!found) throw args.fault('entity', { en: 'the name of a sheet', fr: 'le nom d’une feuille' });
  return found;
}

function verdict(args: CellArguments, { registry, lists, dateSystem, language }: FunctionFacts): string {
  const entity = entityOf(args, registry);
  const name = fieldOfHeading(entity, args.text('field')) ?? args.text('field');
  const field = fieldOf(entity, name);
  if (!field) throw args.fault('field', { en: 'a column of the sheet', fr: 'une colonne de la feuille' });
  const cell = args.raw('value');
  const { value, faults } = readCell(cell, field, { lists, dateSystem });
  const judged =
    value === null && !isBlank(cell) ? undefined : judgeValue(field, value, { lists, peer: () => null });
  const [fault] = [...faults, ...(judged ? [judged] : [])];
  if (!fault) return '';
  const example =
    fault.example === undefined ? '' : ` (${language === 'fr' ? 'p. ex.' : 'e.g.'} ${fault.example})`;
  const expected = language === 'fr' ? 'attendu :' : 'expected';
  return `${fault.code}: ${expected} ${fault.expected[language]}${example}`;
}

/** =SB.CHECK: what the check says of one value of a column, by itself; blank where it is right (domain.md 6.1). */
export const checkFunction: CellFunction = {
  name: 'CHECK',
  purpose: {
    en: 'What is wrong with a value for a column of a sheet; blank where nothing is. Other cells are not looked at.',
    fr: 'Ce qui ne va pas avec une valeur pour une colonne d’une feuille; vide si tout va. Les autres cellules ne sont pas regardées.',
  },
  parameters: [
    {
      name: { en: 'entity', fr: 'entité' },
      purpose: { en: 'The sheet, such as Customers.', fr: 'La feuille, comme Clients.' },
      type: 'text',
    },
    {
      name: { en: 'field', fr: 'champ' },
      purpose: { en: 'The column, such as Postal Code.', fr: 'La colonne, comme Code postal.' },
      type: 'text',
    },
    {
      name: { en: 'value', fr: 'valeur' },
      purpose: { en: 'The value to check.', fr: 'La valeur à vérifier.' },
      type: 'any',
    },
  ],
  result: 'text',
  example: { formula: 'SB.CHECK("Customers","Billing Postal Code","H3B 1A7")', gives: '' },
  evaluate: verdict,
};
