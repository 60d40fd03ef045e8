import { operationalParameter } from '../../../src/core/entities/setup/operational-parameter';
import { judgeValue } from '../../../src/core/entity/judge-row';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const codeOf = (type: string, value: string): string | undefined =>
  judgeValue(operationalParameter.fields.value, value, {
    lists: shippedLists,
    peer: (field) => (field === 'type' ? type : null),
  })?.code;

describe('a value typed by its row', () => {
  it.each([
    ['Text', 'I-', undefined],
    ['Integer', '1001', undefined],
    ['Integer', '10.5', 'V002'],
    ['Money', '2,50', undefined],
    ['Money', 'free', 'V002'],
    ['Percent', '1.23456', 'V002'],
    ['Yes/No', 'Oui', undefined],
    ['Yes/No', 'perhaps', 'V003'],
    ['Date', '2026-11-22', undefined],
    ['Date', '2026-02-30', 'V002'],
    ['E-mail', 'marie.exemple.ca', 'V104'],
    ['Phone', '514 555-0123', undefined],
    ['Text', 'x'.repeat(1001), 'V009'],
  ])('%s %s', (type, value, code) => {
    expect(codeOf(type, value)).toBe(code);
  });
});

describe('operational parameters', () => {
  it.each([
    ['Percent', '0 – 60', '60', []],
    ['Percent', '0 – 60', '60,5', ['V002 value']],
    ['Money', '≥ 0', '-0.01', ['V002 value']],
    ['Text', '≤ 5', 'TOOLONG', ['V002 value']],
    ['Choice', 'en; fr', 'fr', []],
    ['Choice', 'en; fr', 'es', ['V002 value']],
    ['Text', 'whatever you like', 'x', []],
  ])('%s within %s: %s', (type, allowed, value, findings) => {
    expect(ruleFindings(operationalParameter, { type, allowed, value })).toEqual(findings);
  });

  it('knows who confirmed what', () => {
    expect(ruleFindings(operationalParameter, { confirmedOn: '2026-11-01' })).toEqual(['V001 confirmedBy']);
  });

  it('keeps prefixes apart, types as they are, and references alive', () => {
    const parameter = (code: string, type: string, value: string) => ({
      group: 'Billing',
      parameter: code,
      type,
      value,
    });
    const rows = [
      parameter('invoicePrefix', 'Text', 'I-'),
      parameter('creditNotePrefix', 'Text', 'I-'),
      parameter('lateFeeCompounded', 'Text', 'No'),
      parameter('lateFeeCharge', 'Reference to Charge', 'LATE'),
      parameter('securityDepositCharge', 'Reference to Charge', 'DEP'),
    ];
    const charge = [{ chargeCode: 'DEP' }];
    expect(workspaceFindings(operationalParameter, { operationalParameter: rows, charge })).toEqual([
      'V003 type 2',
      'V004 value 1',
      'V005 value 3',
    ]);
  });
});
