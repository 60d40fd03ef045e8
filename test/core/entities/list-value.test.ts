import { listValue } from '../../../src/core/entities/setup/list-value';
import { serviceLocation } from '../../../src/core/entities/parties/service-location';
import { shippedListEntries } from '../../../src/core/entities/lists/reference-lists';
import { judgeRules } from '../../../src/core/entity/judge-row';
import { createReferenceLists } from '../../../src/core/entity/reference-list';
import { workspaceFindings } from './workspace-findings';

describe('list values', () => {
  it('belong to values of other lists', () => {
    const rows = [
      { list: 'areaCode', code: '514', belongsTo: 'QC' },
      { list: 'areaCode', code: '902', belongsTo: 'NS; PE' },
      { list: 'areaCode', code: '999', belongsTo: 'NS;Atlantis' },
    ];
    expect(workspaceFindings(listValue, { listValue: rows })).toEqual(['V005 belongsTo 2']);
  });

  it('may be chosen within their period only', () => {
    const dated = { list: 'status', label: { en: 'x', fr: 'x' }, active: true };
    const lists = createReferenceLists([
      { ...dated, code: 'Always' },
      { ...dated, code: 'Old', effectiveTo: '2025-12-31' },
      { ...dated, code: 'New', effectiveFrom: '2026-01-01' },
    ]);
    const on = (day: string) =>
      lists
        .on(day)
        .entries('status')
        .map(({ code }) => code);
    expect(on('2025-12-31')).toEqual(['Always', 'Old']);
    expect(on('2026-01-01')).toEqual(['Always', 'New']);
  });

  it('decide what a postal code may begin with', () => {
    const row = { postalCode: 'H3B 1A7', province: 'ON', country: 'CA' };
    const codes = (entries: typeof shippedListEntries) =>
      judgeRules(
        serviceLocation,
        row,
        { today: '2026-11-22', lists: createReferenceLists(entries) },
        () => true,
      ).map(({ code }) => code);
    expect(codes(shippedListEntries)).toContain('V102');
    const moved = shippedListEntries.map((entry) =>
      entry.list === 'postalLetter' && entry.code === 'H' ? { ...entry, parent: 'QC;ON' } : entry,
    );
    expect(codes(moved)).not.toContain('V102');
  });
});
