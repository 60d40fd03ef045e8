import { contact } from '../../../src/core/entities/parties/contact';
import { serviceLocation } from '../../../src/core/entities/parties/service-location';
import { ruleFindings, sheetFindings } from './check-sheet';

describe('service location', () => {
  it.each([
    [{ province: 'QC', postalCode: 'J7Y 3R2' }, []],
    [{ address1: '12, rang 4', streetName: null }, []],
    [{ streetType: 'Rue' }, ['V001 streetName']],
    [{ province: 'QC', postalCode: 'V5K 0A1' }, ['V102 postalCode']],
    [{ activeFrom: '2026-02-01', activeTo: '2026-01-01' }, ['V401 activeTo']],
  ])('%j', (row, findings) => {
    expect(ruleFindings(serviceLocation, row)).toEqual(findings);
  });

  it('allows one Billing location per customer and each name once', () => {
    const rows = [
      { customer: 'A', locationType: 'Billing', locationName: 'Siège' },
      { customer: 'A', locationType: 'Service', locationName: 'Entrepôt' },
      { customer: 'B', locationType: 'Billing', locationName: 'Siège' },
    ];
    expect(sheetFindings(serviceLocation, rows)).toEqual([]);
    expect(
      sheetFindings(serviceLocation, [
        ...rows,
        { customer: 'A', locationType: 'Billing', locationName: 'Siège' },
      ]),
    ).toEqual(['V110 locationType 3', 'V004 locationName 3']);
  });

  it('meets a contact of its own customer on site', () => {
    const contacts = [
      { legacyId: 'K1', customer: 'A' },
      { legacyId: 'K2', customer: 'B' },
    ];
    const siteContacts = ['K1', 'K2', 'unknown'].map((siteContact) => ({ customer: 'A', siteContact }));
    expect(sheetFindings(serviceLocation, siteContacts, [[contact, contacts]])).toEqual([
      'V111 siteContact 1',
    ]);
  });
});
