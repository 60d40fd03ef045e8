import { encodeRows } from '../../../src/core/entity/decode-table';
import { parentsOf } from '../../../src/core/entity/reference-list';
import { shippedListEntries, shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { shippedRowsIn, startsWithRows } from '../../../src/core/entities/shipped-rows';
import type { Language } from '../../../src/core/kernel/bilingual';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';

const lists = shippedLists;

function checkShipped(language: Language) {
  const tables = new Map(
    [...shippedRowsIn(language)].map(([name, rows]) => {
      const entity = findEntity(name);
      if (!entity) throw new Error(`nobody declared ${name}`);
      const columns = encodeRows(entity, rows, { lists, dateSystem: '1900', language });
      const rowIds = rows.map((_, index) => `${name}-${String(index)}`);
      return [name, { entity: name, rowCount: rows.length, columns, rowIds }];
    }),
  );
  return validateWorkspace(
    { dateSystem: '1900', tables },
    { registry, lists, facts: { today: '2026-11-22' } },
  );
}

describe('what a workspace starts with', () => {
  it.each(['en', 'fr'] as const)('is right in %s, but for registrations only its owner knows', (language) => {
    const issues = checkShipped(language).issues.map(
      ({ code, entity, field }) => `${code} ${entity}.${field}`,
    );
    expect([...new Set(issues)]).toEqual(['V001 taxCode.registrationNumber']);
  });

  it('says where every list value and tax rate comes from', () => {
    expect(shippedListEntries.filter(({ source }) => !source)).toEqual([]);
    const rates = shippedRowsIn('en').get('taxCode') ?? [];
    expect(rates.filter(({ sourceNote }) => !sourceNote)).toEqual([]);
  });

  it.each([
    ['NS', 'HST', '2025-03-31', '15'],
    ['NS', 'HST', '2025-04-01', '14'],
    ['QC', 'QST', '2026-11-22', '9.975'],
    ['QC', 'QST', '2012-12-31', undefined],
    ['BC', 'PST', '2026-11-22', '7'],
  ])('%s %s on %s is %s', (jurisdiction, taxName, day, rate) => {
    const standing = (shippedRowsIn('en').get('taxCode') ?? []).filter(
      (row) =>
        row['jurisdiction'] === jurisdiction &&
        row['taxName'] === taxName &&
        String(row['effectiveFrom']) <= day &&
        String(row['effectiveTo'] ?? '9999') >= day,
    );
    expect(standing.map(({ ratePercent }) => ratePercent)).toEqual(rate === undefined ? [] : [rate]);
  });

  it('knows which sheets they are', () => {
    const started = registry.map(({ name }) => name).filter(startsWithRows);
    expect(new Set(started)).toEqual(new Set(shippedRowsIn('en').keys()));
  });
});

describe('postal letters and area codes', () => {
  it.each(['postalLetter', 'areaCode'])('%s belong to provinces, every one of which has some', (list) => {
    const parents = lists.entries(list).flatMap(parentsOf);
    const provinces = lists.entries('province').map(({ code }) => code);
    expect([...new Set(parents)].sort()).toEqual(provinces.sort());
  });
});
