import { lazyTables } from '../../../src/core/entity/lazy-tables';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import type { OtherTables } from '../../../src/core/entities/table-lookup';
import { registry } from '../../../src/core/entities/registry';
import { shippedRowsIn } from '../../../src/core/entities/shipped-rows';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { workspaceOf, type SampleRows } from '../sample-workspace';

/** The sheets of these rows with the tax codes a workspace starts with. */
export const sheetsOf = (rows: SampleRows): OtherTables =>
  lazyTables(
    registry,
    workspaceOf({ taxCode: shippedRowsIn('en').get('taxCode') ?? [], ...rows }),
    shippedLists,
  );

const sold = { currency: 'CAD', taxable: true, taxCode: 'Canada', priceType: 'Per Unit', displayZero: false };

export const monthly: CanonicalRow = { ...sold, chargeType: 'Recurring', recurringPeriod: 'Monthly' };
export const oneTime: CanonicalRow = { ...sold, chargeType: 'One Time', recurringPeriod: null };

export const item = (itemKind: string, code: string, more: CanonicalRow = {}): CanonicalRow => ({
  ...{ service: 'SVC', itemKind, item: code, mandatory: true, ...more },
});
