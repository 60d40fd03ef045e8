import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { contract } from '../../../src/core/entities/subscriptions/contract';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const term: CanonicalRow = {
  subscription: 'S-1',
  contractType: '36M + 12M',
  startDate: '2026-11-01',
  endDate: '2029-10-31',
  status: 'Active',
};
const sheets = {
  contractType: [
    { contractTypeName: '36M + 12M', interval: 'Months', initialTerm: 36, renewalTerm: 12 },
    { contractTypeName: '1M', interval: 'Months', initialTerm: 1, renewalTerm: 0 },
    { contractTypeName: '2Y', interval: 'Years', initialTerm: 2, renewalTerm: 0 },
    { contractTypeName: '30D', interval: 'Days', initialTerm: 30, renewalTerm: 0 },
    { contractTypeName: 'M2M', interval: 'Months', initialTerm: 0, renewalTerm: 0 },
  ],
  subscription: [{ legacyId: 'S-1', service: 'FIBRE', status: 'Active' }],
};
const found = (...rows: readonly CanonicalRow[]): string[] =>
  workspaceFindings(contract, { ...sheets, contract: rows });

describe('the end of a contract', () => {
  it.each<[string, string, string, boolean]>([
    ['36M + 12M', '2026-11-01', '2029-10-31', true],
    ['36M + 12M', '2026-11-01', '2029-11-01', false],
    ['36M + 12M', '2026-11-01', '2031-10-31', true],
    ['36M + 12M', '2026-11-01', '2027-10-31', true],
    ['1M', '2027-01-31', '2027-02-27', true],
    ['1M', '2028-01-31', '2028-02-28', true],
    ['1M', '2027-01-31', '2027-03-02', false],
    ['1M', '2027-01-01', '2027-02-28', false],
    ['2Y', '2028-02-29', '2030-02-27', true],
    ['30D', '2026-11-01', '2026-11-30', true],
    ['30D', '2026-11-01', '2026-12-01', false],
    ['M2M', '2026-11-01', '2026-12-24', true],
  ])('of type %s begun %s on %s: %p', (contractType, startDate, endDate, fits) => {
    expect(found({ ...term, contractType, startDate, endDate })).toEqual(fits ? [] : ['V002 endDate 0']);
  });
});

describe('contracts', () => {
  it('are signed by their first day', () => {
    expect(ruleFindings(contract, { ...term, signedDate: '2026-11-01' })).toEqual([]);
    expect(ruleFindings(contract, { ...term, signedDate: '2026-11-02' })).toEqual(['V401 signedDate']);
  });

  it('of one subscription follow each other, cancelled ones aside', () => {
    const next = { ...term, startDate: '2029-10-31', endDate: '2032-10-30' };
    expect(found(term, next)).toEqual(['V410 startDate 1']);
    expect(found({ ...term, status: 'Cancelled' }, next)).toEqual([]);
    expect(found(term, { ...next, subscription: 'S-2' })).toEqual([]);
  });

  it('are of a type the service offers', () => {
    const offering = (item: string): string[] =>
      workspaceFindings(contract, {
        ...sheets,
        contract: [term],
        serviceItem: [{ service: 'FIBRE', itemKind: 'Contract Type', item }],
      });
    expect(offering('36M + 12M')).toEqual([]);
    expect(offering('1M')).toEqual(['V214 contractType 0']);
  });

  it('reach the cut-over, or another follows', () => {
    const past = { ...term, startDate: '2020-11-01', endDate: '2023-10-31' };
    expect(found(past)).toEqual(['V409 endDate 0']);
    expect(
      found(past, { ...term, startDate: '2023-11-01', endDate: '2026-11-22', contractType: 'M2M' }),
    ).toEqual([]);
    expect(found({ ...past, status: 'Expired' })).toEqual([]);
    const closed = { ...sheets, subscription: [{ legacyId: 'S-1', status: 'Closed' }], contract: [past] };
    expect(workspaceFindings(contract, closed)).toEqual([]);
  });
});
