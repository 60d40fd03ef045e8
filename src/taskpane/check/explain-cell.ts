import type { Field } from '../../core/entity/field';
import { kindOf } from '../../core/entity/field-kinds';
import { fieldOf } from '../../core/entity/entity-fields';
import type { Bilingual } from '../../core/kernel/bilingual';
import type { Issue } from '../../core/kernel/issue';
import { issueOf } from '../../core/validation/group-issues';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { EntityCell } from '../../workflows/watch-workbook';

/** What can be said of a cell: its meaning from the declaration, and what the last check found in it. */
export interface CellExplanation {
  readonly label: Bilingual | undefined;
  readonly means: Bilingual | undefined;
  readonly fits: Bilingual | undefined;
  readonly example: string | undefined;
  readonly issues: readonly Issue[];
  /** Whether its values come from a list or another sheet. */
  readonly isChosen: boolean;
}

const isChosen = (field: Field): boolean =>
  field.kind === 'reference' || (field.kind !== 'system' && kindOf(field).inCellRule(field)?.type === 'list');

const fitsOf = (field: Field): Bilingual => kindOf(field).expected(field);

export function explainCell(
  cell: EntityCell,
  { groups, registry }: Pick<WorkspaceCheck, 'groups' | 'registry'>,
): CellExplanation {
  const entity = registry.find(({ name }) => name === cell.entity);
  const field = entity && cell.field !== undefined ? fieldOf(entity, cell.field) : undefined;
  const here = groups.flatMap((group) =>
    group.entity === cell.entity && group.field === cell.field
      ? group.causes
          .filter(({ rows }) => rows.includes(cell.rowIndex))
          .map((cause) => issueOf(group, cause, cell.rowIndex, registry))
      : [],
  );
  return {
    label: field?.label,
    means: field?.help,
    fits: here[0]?.expected ?? (field && fitsOf(field)),
    example: here[0]?.example ?? field?.example,
    issues: here,
    isChosen: field !== undefined && isChosen(field),
  };
}
