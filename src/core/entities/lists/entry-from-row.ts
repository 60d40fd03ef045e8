import type { ListEntry } from '../../entity/reference-list';

/** A row of the Lists sheet, as a workbook or a server keeps it. */
export interface ListValueRow {
  readonly list: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly active: boolean;
  readonly belongsTo?: string | null;
  readonly effectiveFrom?: string | null;
  readonly effectiveTo?: string | null;
}

/** The list entry a row of the Lists sheet stands for; aliases are those the shipped value has. */
export const entryFromRow = (row: ListValueRow, aliases?: readonly string[]): ListEntry => ({
  list: row.list,
  code: row.code,
  label: { en: row.labelEn, fr: row.labelFr },
  active: row.active,
  ...(aliases ? { aliases } : {}),
  ...(row.belongsTo ? { parent: row.belongsTo } : {}),
  ...(row.effectiveFrom ? { effectiveFrom: row.effectiveFrom } : {}),
  ...(row.effectiveTo ? { effectiveTo: row.effectiveTo } : {}),
});
