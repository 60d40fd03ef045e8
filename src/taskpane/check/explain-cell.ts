import type { Field } from '../../core/entity/field';
import { kindOf } from '../../core/entity/field-kinds';
import { fieldOf } from '../../core/entity/entity-fields';
import type { Bilingual } from '../../core/kernel/bilingual';
import type { WaivedIssue } from '../../core/validation/checker';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { EntityCell } from '../../workflows/watch-workbook';
import type { Twig } from './list/branches';
import { issuesAt } from './list/sheet-order';

/** What can be said of a cell: its meaning from the declaration, and what the last check found in it. */
export interface CellExplanation {
  readonly label: Bilingual | undefined;
  readonly means: Bilingual | undefined;
  readonly fits: Bilingual | undefined;
  readonly example: string | undefined;
  readonly issues: readonly Twig[];
  readonly waived: readonly WaivedIssue[];
  /** Whether its values come from a list or another sheet. */
  readonly isChosen: boolean;
}

const isChosen = (field: Field): boolean =>
  field.kind === 'reference' || (field.kind !== 'system' && kindOf(field).inCellRule(field)?.type === 'list');

const fitsOf = (field: Field): Bilingual => kindOf(field).expected(field);

export function explainCell(
  cell: EntityCell,
  { groups, registry, waived }: Pick<WorkspaceCheck, 'groups' | 'registry' | 'waived'>,
): CellExplanation {
  const entity = registry.find(({ name }) => name === cell.entity);
  const field = entity && cell.field !== undefined ? fieldOf(entity, cell.field) : undefined;
  const issues = issuesAt(groups, cell);
  const cause = issues[0]?.cause;
  return {
    label: field?.label,
    means: field?.help,
    fits: cause?.expected ?? (field && fitsOf(field)),
    example: cause?.example ?? field?.example,
    issues,
    waived: waived.filter(
      ({ issue }) =>
        issue.rowIndex === cell.rowIndex && issue.entity === cell.entity && issue.field === cell.field,
    ),
    isChosen: field !== undefined && isChosen(field),
  };
}
