import { checkViewReducer, firstView, shownGroups } from '../../../src/taskpane/check/check-view';
import { groupIssues } from '../../../src/core/validation/group-issues';
import type { Issue } from '../../../src/core/kernel/issue';

const issue = (rowIndex: number, over: Partial<Issue> = {}): Issue => ({
  code: 'V102',
  severity: 'error',
  entity: 'customer',
  field: 'billingPostalCode',
  rowIndex,
  found: 'K1A 0B1',
  expected: { en: 'a Québec code', fr: 'un code du Québec' },
  message: { en: '', fr: '' },
  ...over,
});

const issues = [issue(0), issue(1), issue(2, { severity: 'warning', entity: 'contact' })];
const groups = groupIssues(issues);
const [group] = groups;
const cause = group?.causes[0];
if (!group || !cause) throw new Error('No group');
const places = new Map([
  [
    'customer',
    {
      sheet: 'Customers',
      sheetId: 's',
      table: 'Customers',
      firstRow: 1,
      isProtected: false,
      columnOf: new Map([['billingPostalCode', 20]]),
    },
  ],
]);

describe('what Check shows', () => {
  test('is narrowed by sheet and by severity', () => {
    const noErrors = checkViewReducer(firstView, { type: 'severityToggled', severity: 'error' });
    expect(shownGroups(groups, noErrors).map(({ entity }) => entity)).toEqual(['contact']);
    const customers = checkViewReducer(noErrors, { type: 'entityChosen', entity: 'customer' });
    expect(shownGroups(groups, customers)).toEqual([]);
    const back = checkViewReducer(customers, { type: 'severityToggled', severity: 'error' });
    expect(shownGroups(groups, back).map(({ count }) => count)).toEqual([2]);
  });

  test('speaks of the cell walked to, and forgets the walk when checked anew', () => {
    const walked = checkViewReducer(firstView, {
      type: 'walked',
      walk: { group, cause, position: 1 },
      places,
    });
    expect(walked.here?.place).toBe('Customers!U3');
    const checked = checkViewReducer(walked, { type: 'checked' });
    expect(checked).toMatchObject({ walk: undefined, here: { place: 'Customers!U3' } });
  });
});
