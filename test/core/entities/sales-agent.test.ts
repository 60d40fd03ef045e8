import { salesAgent } from '../../../src/core/entities/parties/sales-agent';
import { ruleFindings, sheetFindings } from './check-sheet';

const chain = (length: number): Record<string, string>[] =>
  Array.from({ length }, (_, level) => ({
    legacyId: String(level),
    ...(level === 0 ? {} : { parentAgent: String(level - 1) }),
  }));

describe('sales agent', () => {
  it('accepts an agency, a person and an open end', () => {
    expect(ruleFindings(salesAgent, { name: 'Télécom Laurentides', startDate: '2021-02-01' })).toEqual([]);
    expect(ruleFindings(salesAgent, { firstName: 'Chantal', lastName: 'Gagné' })).toEqual([]);
  });

  it.each([
    [{}, ['V001 name']],
    [{ name: 'A', commissionCycleDay: 29 }, ['V113 commissionCycleDay']],
    [{ name: 'A', startDate: '2021-02-02', endDate: '2021-02-01' }, ['V401 endDate']],
    [{ name: 'A', province: 'BC', postalCode: 'H3A 0G4' }, ['V102 postalCode']],
  ])('refuses %j', (row, findings) => {
    expect(ruleFindings(salesAgent, row)).toEqual(findings);
  });

  it('allows five levels and no sixth, whatever the order of the sheet', () => {
    expect(sheetFindings(salesAgent, chain(5))).toEqual([]);
    expect(sheetFindings(salesAgent, chain(7))).toEqual(['V601 parentAgent 5', 'V601 parentAgent 6']);
    expect(sheetFindings(salesAgent, chain(6).reverse())).toEqual(['V601 parentAgent 0']);
  });

  it('leaves circles to their own check', () => {
    const circle = [
      { legacyId: 'A', parentAgent: 'B' },
      { legacyId: 'B', parentAgent: 'A' },
    ];
    expect(sheetFindings(salesAgent, circle)).toEqual([]);
  });
});
