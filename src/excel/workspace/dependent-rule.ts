import type { InCellRule, TypedOffer } from '../../core/entity/in-cell-rule';
import type { ColumnTemplate } from '../../core/entity/sheet-template';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import type { Language } from '../../core/kernel/bilingual';
import { lastSheetRow } from '../cells/sheet-area';
import { workspaceNames } from './workspace-names';

/** A column of an entity's table and where it is. */
export interface LetteredColumn {
  readonly template: ColumnTemplate;
  readonly letters: string;
}

type Peer = (field: string) => string | undefined;
type WithinRule = Extract<InCellRule, { type: 'referenceList' }>;
type TypedRule = Extract<InCellRule, { type: 'typedValue' }>;

/** Rows that go with the other cell; all rows while it is blank or nothing goes with it. SUMPRODUCT compares texts as they are. */
function withinFormula({ entity, within }: WithinRule, peer: Peer): string | undefined {
  const owner = within && peer(within.field);
  if (!within || owner === undefined) return undefined;
  const owners = workspaceNames.within(entity, within.target);
  const count = `SUMPRODUCT(--(${owners}=${owner}))`;
  return `=IF(${count}=0,${workspaceNames.keys(entity)},OFFSET(${owners},MATCH(${owner},${owners},0)-1,1,${count},1))`;
}

const sourceOf = (offer: TypedOffer): string =>
  'list' in offer ? workspaceNames.list(offer.list) : workspaceNames.keys(offer.entity);

/** What the row's type offers, and otherwise the cell itself, which is whatever was typed. */
function typedFormula(
  { typeField, offers }: TypedRule,
  cell: string,
  peer: Peer,
  targets: ReadonlySet<string>,
  language: Language,
): string | undefined {
  const type = peer(typeField);
  if (type === undefined) return undefined;
  const labelOf = (code: string): string =>
    shippedLists.find('parameterType', code)?.label[language].replaceAll('"', '""') ?? code;
  return `=${Object.entries(offers)
    .filter(([, offer]) => 'list' in offer || targets.has(offer.entity))
    .reduceRight(
      (rest, [code, offer]) => `IF(${type}="${labelOf(code)}",${sourceOf(offer)},${rest})`,
      cell,
    )}`;
}

/** The drop-down of a column that depends on another cell of its row; undefined where it does not. */
export function dependentFormula(
  { template: { inCellRule: rule }, letters }: LetteredColumn,
  row: number,
  peer: Peer,
  targets: ReadonlySet<string>,
  language: Language,
): string | undefined {
  if (rule?.type === 'referenceList' && targets.has(rule.entity)) return withinFormula(rule, peer);
  if (rule?.type === 'typedValue') return typedFormula(rule, `${letters}${row}`, peer, targets, language);
  return undefined;
}

/** Gives the columns whose choices depend on another cell of the row their drop-downs; `row` is the first data row. */
export function addDependentRules(
  sheet: Excel.Worksheet,
  columns: readonly LetteredColumn[],
  row: number,
  { targets, language }: { readonly targets: ReadonlySet<string>; readonly language: Language },
): void {
  const peer: Peer = (field) => {
    const column = columns.find(({ template }) => template.field === field);
    return column && `$${column.letters}${row}`;
  };
  for (const column of columns) {
    const source = dependentFormula(column, row, peer, targets, language);
    if (source === undefined) continue;
    const range = sheet.getRange(`${column.letters}${row}:${column.letters}${lastSheetRow}`);
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
}
