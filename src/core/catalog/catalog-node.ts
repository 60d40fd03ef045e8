import type { RowReader } from '../entities/table-lookup';
import { includesDay } from '../entities/date-ranges';
import { linkEntities } from './catalog-entities';

/** A row of the catalog as the tree shows it. */
export interface CatalogNode {
  /** The same from one reading to the next while its row has a Row Id. */
  readonly id: string;
  readonly entity: string;
  /** Blank where the row has none yet. */
  readonly rowId: string;
  readonly rowIndex: number;
  /** What other rows refer to it by; blank where it has none. Of a link, what it leads to. */
  readonly key: string;
  readonly label: string;
  /** Active is No, or its last day is over. */
  readonly retired: boolean;
}

export const nodeId = (entity: string, rowId: string, rowIndex: number): string =>
  `${entity}:${rowId === '' ? `#${String(rowIndex)}` : rowId}`;

/** Whether a row is out of the catalog on a day: Active is No, or its last day is over. */
export const isRetired = (row: RowReader, today: string): boolean =>
  row('active') === false || !includesDay({ from: null, to: row('effectiveTo') ?? row('validTo') }, today);

export const isLink = ({ entity }: Pick<CatalogNode, 'entity'>): boolean => linkEntities.has(entity);
