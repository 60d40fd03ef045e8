import { contact } from '../../../src/core/entities/parties/contact';
import { serviceLocation } from '../../../src/core/entities/parties/service-location';
import { ruleFindings, sheetFindings, type Sheet } from './check-sheet';

const good = { customer: 'A', lastName: 'Tremblay', phone: '+15145550123' };

describe('contact', () => {
  it.each([
    [{}, []],
    [{ lastName: null, department: 'Comptes fournisseurs' }, []],
    [{ phone: null, mobile: '+15145550123' }, []],
    [{ customer: null }, ['V001 customer']],
    [{ supplier: 'S' }, ['V002 supplier']],
    [{ lastName: null }, ['V001 lastName']],
    [{ phone: null, fax: '+15145550123' }, ['V001 email']],
  ])('%j', (change, findings) => {
    expect(ruleFindings(contact, { ...good, ...change })).toEqual(findings);
  });

  it.each<[string, Sheet, string[]]>([
    [
      'one primary each',
      [
        { customer: 'A', isPrimary: 'Yes' },
        { customer: 'A', isPrimary: 'No' },
        { customer: 'B', isPrimary: 'Oui' },
        { supplier: 'S', isPrimary: 'No' },
      ],
      [],
    ],
    [
      'none and two',
      [
        { customer: 'A', isPrimary: 'No' },
        { customer: 'A', isPrimary: 'No' },
        { customer: 'B', isPrimary: 'Yes' },
        { customer: 'B', isPrimary: 'Yes' },
      ],
      ['V117 isPrimary 0', 'V117 isPrimary 3'],
    ],
    [
      'one person twice, inside a customer and at another',
      [
        { ...good, isPrimary: 'Yes' },
        { ...good, lastName: 'TREMBLAY', isPrimary: 'No' },
        { ...good, customer: 'B', isPrimary: 'Yes' },
        { ...good, phone: '514 555-0199', isPrimary: 'No' },
      ],
      ['V116 lastName 1', 'V116 lastName 2'],
    ],
  ])('%s', (_what, rows, findings) => {
    expect(sheetFindings(contact, rows)).toEqual(findings);
  });

  it('stands at a location of its own customer', () => {
    const rows = [{ customer: 'A', location: 'L', isPrimary: 'Yes' }];
    const at = (customer: string): string[] =>
      sheetFindings(contact, rows, [[serviceLocation, [{ legacyId: 'L', customer }]]]);
    expect(at('A')).toEqual([]);
    expect(at('B')).toEqual(['V111 location 0']);
  });
});
