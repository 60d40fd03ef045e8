import { contractType } from '../../../src/core/entities/catalog/contract-type';
import { taxCode } from '../../../src/core/entities/setup/tax-code';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

describe('tax codes', () => {
  it.each([
    ['GST', '123456789 RT 0001', []],
    ['GST', '1234567890TQ0001', ['V002 registrationNumber']],
    ['QST', '1234567890TQ0001', []],
    ['QST', '123456789RT0001', ['V002 registrationNumber']],
    ['PST', 'PST-1234-5678', []],
  ])('registration for %s: %s', (taxName, registrationNumber, findings) => {
    expect(ruleFindings(taxCode, { taxName, registrationNumber })).toEqual(findings);
  });

  it('has one rate at a time for a tax, jurisdiction and item class', () => {
    const hst = { taxCode: 'Canada', jurisdiction: 'NS', taxName: 'HST' };
    const rows = [
      { ...hst, effectiveFrom: '2025-04-01' },
      { ...hst, effectiveFrom: '2010-07-01', effectiveTo: '2025-03-31' },
      { ...hst, effectiveFrom: '2012-01-01', appliesToItemClass: 'Voice' },
    ];
    expect(workspaceFindings(taxCode, { taxCode: rows })).toEqual([]);
    expect(
      workspaceFindings(taxCode, { taxCode: [...rows, { ...hst, effectiveFrom: '2025-03-31' }] }),
    ).toEqual(['V308 effectiveFrom 3', 'V308 effectiveFrom 0']);
  });
});

describe('contract types', () => {
  it.each([
    [12, 'Auto-renew', []],
    [12, 'Expire', ['V003 renewalType']],
    [0, 'Month-to-month', []],
    [0, 'Auto-renew', ['V003 renewalType']],
    [0, null, []],
  ])('renewal of %s as %s', (renewalTerm, renewalType, findings) => {
    expect(ruleFindings(contractType, { renewalTerm, renewalType })).toEqual(findings);
  });
});
