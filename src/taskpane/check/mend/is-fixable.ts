import { canPropose } from '../../../core/fixes/fix-table';
import type { IssueGroup } from '../../../core/validation/group-issues';

/** Whether the product may know what belongs in such cells; of a single cell it says so when asked. */
export const isFixable = ({ code }: IssueGroup): boolean => canPropose(code);
