import type { Language } from '../kernel/bilingual';
import { cellText } from './kinds/read-text';
import type { Cell } from './cell';
import type { EntityTable } from './column-table';
import type { AnyEntity } from './entity';
import { dataFields, fieldOf } from './entity-fields';
import type { FieldOf } from './field';
import { kindOf } from './field-kinds';
import type { ReferenceLists } from './reference-list';
import { targetOf } from './references';

/** A value a cell may take: the text to write, and what tells it apart from the others (a name, a city). */
export interface CellOption {
  readonly text: string;
  readonly detail: string;
}

/** The workbook as it stands: what options are taken from. */
export interface OptionSource {
  readonly tables: ReadonlyMap<string, EntityTable>;
  readonly lists: ReferenceLists;
  readonly language: Language;
  readonly find: (entity: string) => AnyEntity | undefined;
}

const textAt = (table: EntityTable | undefined, field: string, rowIndex: number): string =>
  cellText(table?.columns.get(field)?.[rowIndex] ?? '').trim();

const shownDetails = 2;

/** The first filled texts of a row besides the value itself. */
function detailOf(target: AnyEntity, table: EntityTable, rowIndex: number): string {
  return dataFields(target)
    .filter(([name, field]) => field.kind === 'text' && name !== target.referenceBy)
    .map(([name]) => textAt(table, name, rowIndex))
    .filter((text) => text !== '')
    .slice(0, shownDetails)
    .join(' · ');
}

function targetRows(
  target: AnyEntity,
  table: EntityTable,
  within: { readonly field: string; readonly value: string } | undefined,
): CellOption[] {
  const seen = new Set<string>();
  const options: CellOption[] = [];
  const keys: readonly Cell[] = table.columns.get(target.referenceBy) ?? [];
  keys.forEach((_key, rowIndex) => {
    const text = textAt(table, target.referenceBy, rowIndex);
    if (text === '' || seen.has(text)) return;
    if (within && textAt(table, within.field, rowIndex) !== within.value) return;
    seen.add(text);
    options.push({ text, detail: detailOf(target, table, rowIndex) });
  });
  return options;
}

function referenceOptions(
  entity: AnyEntity,
  field: FieldOf<'reference'>,
  rowIndex: number,
  { tables, lists, find }: OptionSource,
): readonly CellOption[] {
  const own = (name: string): string => textAt(tables.get(entity.name), name, rowIndex);
  const chosen = targetOf(field, (peer) => {
    const choice = fieldOf(entity, peer);
    return choice?.kind === 'choice' ? (lists.find(choice.list, own(peer))?.code ?? null) : own(peer);
  });
  const target = chosen === undefined ? undefined : find(chosen);
  const table = target && tables.get(target.name);
  if (!target || !table) return [];
  const value = field.within ? own(field.within.field) : '';
  return targetRows(
    target,
    table,
    field.within && value !== '' ? { field: field.within.target, value } : undefined,
  );
}

/** The values a cell may take from a list or another sheet; only those that go with the rest of its row. Else undefined. */
export function cellOptions(
  entity: AnyEntity,
  name: string,
  rowIndex: number,
  source: OptionSource,
): readonly CellOption[] | undefined {
  const field = fieldOf(entity, name);
  if (!field || field.kind === 'system') return undefined;
  if (field.kind === 'reference') return referenceOptions(entity, field, rowIndex, source);
  const rule = kindOf(field).inCellRule(field);
  if (rule?.type !== 'list') return undefined;
  return source.lists.entries(rule.list).map(({ code, label }) => {
    const text = label[source.language];
    return { text, detail: code === text ? '' : code };
  });
}
