import { activity } from '../../../src/core/entities/desk/activity';
import { prospect } from '../../../src/core/entities/desk/prospect';
import { reportColumn } from '../../../src/core/entities/desk/report-column';
import { ticket } from '../../../src/core/entities/desk/ticket';
import { documentTemplate } from '../../../src/core/entities/setup/document-template';
import { invoiceMessage } from '../../../src/core/entities/setup/invoice-message';
import { notificationSchedule } from '../../../src/core/entities/setup/notification-schedule';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

describe('tickets', () => {
  it.each([
    [{ status: 'Pending' }, []],
    [{ status: 'Resolved' }, ['V001 resolution']],
    [{ status: 'Closed' }, ['V001 resolution', 'V001 closedAt']],
    [{ openedAt: '2026-11-03T09:00:00', resolvedAt: '2026-11-03T08:59:59' }, ['V401 resolvedAt']],
    [{ resolvedAt: '2026-11-04T09:00:00', closedAt: '2026-11-03T09:00:00' }, ['V401 closedAt']],
  ])('%j', (row, findings) => {
    expect(ruleFindings(ticket, row)).toEqual(findings);
  });

  it('is about its own customer', () => {
    const rows = [
      { customer: 'C-1', contact: 'K-1', location: 'L-2' },
      { customer: 'C-2', contact: 'K-1', location: 'L-2' },
    ];
    const others = {
      contact: [{ legacyId: 'K-1', customer: 'C-1' }],
      serviceLocation: [{ legacyId: 'L-2', customer: 'C-2' }],
    };
    expect(workspaceFindings(ticket, { ticket: rows, ...others })).toEqual([
      'V005 location 0',
      'V005 contact 1',
    ]);
  });
});

test('a prospect who is a customer already says which', () => {
  const customer = [
    {
      legacyId: 'C-1',
      accountName: 'Épicerie Roy',
      billingPostalCode: 'H3B 1A7',
      phone: '5145550123',
      billingEmail: 'a@exemple.ca; b@exemple.ca',
    },
  ];
  const rows = [
    { name: 'epicerie roy', postalCode: 'h3b1a7' },
    { name: 'Autre', phone: '514-555-0123' },
    { name: 'Autre', email: 'b@exemple.ca' },
    { name: 'Épicerie Roy', postalCode: 'H3B 1A7', convertedCustomer: 'C-1' },
    { name: 'Épicerie Roy', postalCode: 'G1R 2B5' },
  ];
  expect(workspaceFindings(prospect, { prospect: rows, customer })).toEqual([
    'V101 name 0',
    'V101 phone 1',
    'V101 email 2',
  ]);
});

test.each([
  ['Planned', '2026-11-21T10:00:00', ['V002 status']],
  ['Planned', '2026-11-22T08:00:00', []],
  ['Done', '2026-11-21T10:00:00', []],
])('an activity %s for %s', (status, start, findings) => {
  expect(ruleFindings(activity, { status, start })).toEqual(findings);
});

test('a report shows fields its sheets have, by name or heading of either language', () => {
  const shown = (field: string) => ({ report: 'R', entity: 'customer', field });
  const rows = [shown('accountName'), shown('Billing City'), shown('Devise'), shown('Shoe size')];
  expect(workspaceFindings(reportColumn, { reportColumn: rows })).toEqual(['V005 field 3']);
});

test.each([
  [{ fieldPlacements: 'InvoiceDate; Shoe size' }, ['V003 fieldPlacements']],
  [{ kind: 'Statement', fieldPlacements: 'AmountDue' }, []],
  [{ kind: 'Invoice', fieldPlacements: 'AmountDue' }, ['V001 fieldPlacements']],
  [{ kind: 'Invoice', fieldPlacements: documentTemplate.fields.fieldPlacements.example }, []],
])('a template with %j', (row, findings) => {
  expect(ruleFindings(documentTemplate, row)).toEqual(findings);
});

test.each([
  [{ channel: 'E-mail', active: false }, []],
  [{ channel: 'Printed', active: true }, []],
  [
    { channel: 'E-mail', active: true },
    ['V001 from', 'V001 subjectEn', 'V001 subjectFr', 'V001 bodyEn', 'V001 bodyFr'],
  ],
])('a notice with %j', (row, findings) => {
  expect(ruleFindings(notificationSchedule, row)).toEqual(findings);
});

test.each([
  ['Text', ['V001 textEn', 'V001 textFr']],
  ['Image', ['V001 imageFile']],
])('a message as %s', (type, findings) => {
  expect(ruleFindings(invoiceMessage, { type })).toEqual(findings);
});
