import * as fc from 'fast-check';
import type { Issue } from '../../../../src/core/kernel/issue';
import { groupIssues } from '../../../../src/core/validation/group-issues';

const severityOf: Readonly<Record<string, Issue['severity']>> = {
  V002: 'error',
  V103: 'error',
  V006: 'error',
  V101: 'warning',
  V110: 'info',
};

/** Any issue of a few rules, sheets, columns and values, so that they meet. */
const anyIssue: fc.Arbitrary<Issue> = fc.record({
  code: fc.constantFrom(...Object.keys(severityOf)),
  severity: fc.constant<Issue['severity']>('error'),
  entity: fc.constantFrom('customer', 'contact', 'location'),
  field: fc.constantFrom('name', 'phone'),
  rowIndex: fc.nat({ max: 30 }),
  found: fc.constantFrom('', 'QC', 'QC\u00e9bec', '514'),
  expected: fc.constantFrom({ en: 'a code', fr: 'un code' }, { en: 'a number', fr: 'un nombre' }),
  message: fc.constant({ en: '', fr: '' }),
});

const cellOf = ({ code, entity, field, rowIndex }: Issue): string =>
  `${code} ${entity} ${field} ${String(rowIndex)}`;

/** Issues as a check finds them: by row, one of a code in a cell. */
export const anyIssues: fc.Arbitrary<readonly Issue[]> = fc
  .uniqueArray(anyIssue, { maxLength: 60, selector: cellOf })
  .map((issues) =>
    issues
      .map((issue) => ({ ...issue, severity: severityOf[issue.code] ?? 'error' }))
      .sort((a, b) => a.rowIndex - b.rowIndex),
  );

export const anyGroups = anyIssues.map((issues) => groupIssues(issues));
