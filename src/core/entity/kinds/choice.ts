import { listLabel } from '../list-name';
import type { FieldOf } from '../field';
import { clean, errorFault, type KindSpec, type ValueFault } from '../kind-spec';
import type { ReferenceLists } from '../reference-list';
import { readText } from './read-text';

const shown = 6;

/** V003 with the first values of the list, so that nobody has to look them up. */
export function notInList(list: FieldOf<'choice'>['list'], lists: ReferenceLists): ValueFault {
  const entries = lists.entries(list);
  const more = entries.length > shown ? ', …' : '';
  const first = entries.slice(0, shown);
  return errorFault(
    'V003',
    {
      en: `one of ${listLabel(list).en}: ${first.map((entry) => entry.label.en).join(', ')}${more}`,
      fr: `une valeur de ${listLabel(list).fr} : ${first.map((entry) => entry.label.fr).join(', ')}${more}`,
    },
    first[0]?.code,
  );
}

export const choiceKind: KindSpec<FieldOf<'choice'>> = {
  read(cell, field, { lists }) {
    const reading = readText(cell);
    const found = lists.find(field.list, String(reading.value));
    return found
      ? { value: found.code, faults: reading.faults }
      : { value: reading.value, faults: reading.faults };
  },
  write: (value, field, { lists, language }) =>
    lists.find(field.list, String(value))?.label[language] ?? String(value),
  judge(value, field, { lists }) {
    const entry = lists.find(field.list, String(value));
    return entry?.code === value ? undefined : notInList(field.list, lists);
  },
  expected: (field) => ({
    en: `a value of the list ${listLabel(field.list).en}`,
    fr: `une valeur de la liste ${listLabel(field.list).fr}`,
  }),
  example: (field) => field.example ?? '',
  numberFormat: () => '@',
  inCellRule: (field) => ({ type: 'list', list: field.list }),
  width: 18,
};

export const yesNoKind: KindSpec<FieldOf<'yesNo'>> = {
  read(cell, _field, { lists }) {
    if (typeof cell === 'boolean') return clean(cell);
    const text = cell === 1 ? 'Yes' : cell === 0 ? 'No' : String(readText(cell).value);
    const entry = lists.find('yesNo', text);
    return entry ? clean(entry.code === 'Yes') : { value: null, faults: [notInList('yesNo', lists)] };
  },
  write: (value, _field, { lists, language }) => {
    const code = value === true ? 'Yes' : 'No';
    return lists.find('yesNo', code)?.label[language] ?? code;
  },
  judge: () => undefined,
  expected: () => ({ en: 'Yes or No', fr: 'Oui ou Non' }),
  example: (field) => field.example ?? 'Yes',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'list', list: 'yesNo' }),
  width: 10,
};
