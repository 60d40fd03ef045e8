import type { AnyEntity, DecodedTable } from '../entity/entity';
import { shownValue } from '../kernel/shown-value';
import { comparedTraits } from './compared-traits';

/** What people call a row: its name, else its address, else what other sheets refer to it by. */
export function rowName(entity: AnyEntity, { source }: DecodedTable, row: number): string {
  const traits = comparedTraits(entity);
  const naming = [
    ...traits.filter(({ compare }) => compare === 'words'),
    ...traits.filter(({ compare }) => compare === 'street'),
  ];
  const ways = [...naming.flatMap(({ values }) => values), [entity.referenceBy]];
  const said = ways.map((fields) =>
    fields
      .map((field) => String(source.columns.get(field)?.[row] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );
  return shownValue(said.find((name) => name !== '') ?? '', false);
}
