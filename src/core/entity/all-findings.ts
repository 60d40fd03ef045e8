import type { Findings, TableFinding } from './entity';

/** What a rule finds, worked out at once. */
export const allFindings = (findings: Findings): readonly TableFinding[] =>
  [...findings].filter((finding) => finding !== undefined);
