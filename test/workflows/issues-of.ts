import type { Issue } from '../../src/core/kernel/issue';
import { issuesIn } from '../../src/core/validation/group-issues';
import type { WorkspaceCheck } from '../../src/workflows/validate-workspace';

/** Every issue of a check, one a cell. */
export const issuesOf = ({ groups, registry }: WorkspaceCheck): readonly Issue[] => [
  ...issuesIn(groups, registry),
];
