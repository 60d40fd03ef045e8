import type { Catalog } from '../../catalog/catalog';
import type { CatalogNode } from '../../catalog/catalog-node';
import { sheetOf } from '../../catalog/acts/catalog-change';
import { dataFields } from '../../entity/entity-fields';
import { canonicalJson } from '../../kernel/canonical-json';
import { linesOfPlan } from '../words/plan-words';

/** The filled fields of a row as canonical texts. */
export type ContentRow = Readonly<Record<string, string>>;

/** All a plan says: its header and its lines, whatever the order of the sheet. */
export interface PlanContent {
  readonly header: ContentRow;
  readonly lines: readonly ContentRow[];
}

function contentRow(catalog: Catalog, node: CatalogNode): ContentRow {
  const read = catalog.read(node);
  return Object.fromEntries(
    dataFields(sheetOf(catalog, node.entity).entity).flatMap(([field]): [string, string][] => {
      const value = read(field);
      return value === null ? [] : [[field, String(value)]];
    }),
  );
}

/** By its number, then by all it holds: the same plan is the same text wherever its rows stand. */
function inOrder(rows: readonly ContentRow[]): readonly ContentRow[] {
  const keyed = rows.map((row) => ({
    row,
    number: Number(row['lineNumber'] ?? 0),
    text: canonicalJson(row),
  }));
  return keyed
    .sort((a, b) => a.number - b.number || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ row }) => row);
}

/** What a plan of the workbook says now. */
export const planContent = (catalog: Catalog, plan: CatalogNode): PlanContent => ({
  header: contentRow(catalog, plan),
  lines: inOrder(linesOfPlan(catalog, plan.key).map((node) => contentRow(catalog, node))),
});

/** The text the hash of a plan is taken of. */
export const contentText = (content: PlanContent): string => canonicalJson(content);
