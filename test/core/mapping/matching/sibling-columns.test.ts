import { registry } from '../../../../src/core/entities/registry';
import { matchColumns } from '../../../../src/core/mapping/matching/match-columns';
import { context, sourceOf } from '../mapping-context';

type Columns = Readonly<Record<string, readonly string[]>>;

/** What each column of a table about an entity is taken for; a column is its heading and its values. */
function meant(about: string, columns: Columns): Record<string, string> {
  const headings = Object.keys(columns);
  const rows = [0, 1, 2].map((row) => Object.values(columns).map((values) => values[row] ?? ''));
  const { choices } = matchColumns(sourceOf(headings, rows), registry, context, { about });
  return Object.fromEntries(
    headings.map((heading, column) => {
      const place = choices[column]?.chosen ?? choices[column]?.taken?.place;
      return [heading, place ? `${place.entity}.${place.field}` : ''];
    }),
  );
}

const cities = ['Alma', 'Lévis', 'Rouyn-Noranda'];
const streets = ['12 rue Principale', '4 chemin du Lac', '900 route 117'];
const postalCodes = ['G8B 1A1', 'G6V 2B2', 'J9X 3C3'];

test('the first of two numbered addresses is the customer’s own, the second where it is served', () => {
  expect(
    meant('customer', {
      customer_code: ['C1', 'C2', 'C3'],
      address1_line1: streets,
      address1_city: cities,
      address1_postalcode: postalCodes,
      address2_city: cities,
      address2_postalcode: postalCodes,
    }),
  ).toMatchObject({
    address1_line1: 'customer.billingAddress1',
    address1_city: 'customer.billingCity',
    address1_postalcode: 'customer.billingPostalCode',
    address2_city: 'serviceLocation.city',
    address2_postalcode: 'serviceLocation.postalCode',
  });
});

test('addresses told apart by letters are the customer’s own and where it is served, whatever the letters mean elsewhere', () => {
  const parts = { AddressLine1: streets, City: cities, PostalCode: postalCodes };
  const lettered = (letters: string): Columns =>
    Object.fromEntries(Object.entries(parts).map(([part, values]) => [letters + part, values]));
  const customers = { customer_code: ['C1', 'C2', 'C3'], ...lettered('PO'), ...lettered('SA') };
  expect(meant('customer', customers)).toMatchObject({
    POAddressLine1: 'customer.billingAddress1',
    POCity: 'customer.billingCity',
    POPostalCode: 'customer.billingPostalCode',
    SAAddressLine1: 'serviceLocation.address1',
    SACity: 'serviceLocation.city',
    SAPostalCode: 'serviceLocation.postalCode',
  });
  // Of no whole address.
  const order = { customer_code: ['C1', 'C2', 'C3'], PONumber: ['PO-1', 'PO-2', 'PO-3'] };
  expect(meant('customer', order)['PONumber']).toBe('customer.purchaseOrderNumber');
});

test('a name said to be of a contact is the contact’s, another one the customer’s', () => {
  const [first, last] = [
    ['Anne', 'Paul', 'Luc'],
    ['Roy', 'Côté', 'Gagnon'],
  ];
  const customers = { id: ['1', '2', '3'], company: ['A inc.', 'B inc.', 'C inc.'] };
  expect(
    meant('customer', { ...customers, contactFirstName: first ?? [], contactLastName: last ?? [] }),
  ).toMatchObject({ contactFirstName: 'contact.firstName', contactLastName: 'contact.lastName' });
  expect(
    meant('customer', { id: ['1', '2', '3'], firstName: first ?? [], lastName: last ?? [] }),
  ).toMatchObject({ firstName: 'customer.firstName', lastName: 'customer.lastName' });
});

test('an e-mail in a row of a subscription is the customer’s, not its number', () => {
  const emails = ['anne@exemple.ca', 'paul@exemple.ca', 'luc@exemple.ca'];
  const subscriptions = { subscription_id: ['S1', 'S2', 'S3'], customer_email: emails };
  expect(meant('subscription', subscriptions)['customer_email']).toBe('customer.billingEmail');
});

test('messages say of which ticket they are and what it is about', () => {
  const messages = {
    'Conversation ID': ['5520114', '5520114', '5520388'],
    Author: ['Julie Gagnon', 'Anne Roy', 'Luc Côté'],
    Extract: ['Plus d’Internet depuis hier soir.', 'Redémarrez le modem.', 'La facture compte deux modems.'],
    Status: ['Archived', 'Archived', 'Open'],
    Inbox: ['Support', 'Support', 'Billing'],
  };
  expect(meant('ticketComment', messages)).toEqual({
    'Conversation ID': 'ticketComment.ticket',
    Author: 'ticketComment.author',
    Extract: 'ticketComment.text',
    Status: 'ticket.status',
    Inbox: 'ticket.department',
  });
});

test('two lines of one address are no two addresses', () => {
  expect(
    meant('customer', { name: ['A', 'B', 'C'], address1: streets, address2: ['app. 2', '', 'bureau 4'] }),
  ).toMatchObject({ address1: 'customer.billingAddress1', address2: 'customer.billingAddress2' });
});

test('a state that is only a code is a province beside a city, and a status without one', () => {
  const codes = ['60', '60', '61'];
  expect(meant('customer', { id: ['1', '2', '3'], city: cities, stateId: codes })).toMatchObject({
    stateId: 'customer.billingProvince',
  });
  expect(
    meant('customer', { id: ['1', '2', '3'], city: cities, state: ['active', 'closed', 'active'] }),
  ).toMatchObject({ state: 'customer.customerStatus' });
});

test('a street beside its city is no reference to a place, alone it is', () => {
  const names = ['Site A', 'Site B', 'Site C'];
  const parts = { subscription_id: ['1', '2', '3'], shipping_address_1: streets, shipping_city: cities };
  expect(meant('subscription', parts)['shipping_address_1']).toBe('serviceLocation.address1');
  expect(meant('subscription', { subscription_id: ['1', '2', '3'], shipping_address: names })).toMatchObject({
    shipping_address: 'subscription.serviceLocation',
  });
});

test('an export of subscriptions that names the person holds the rest of the customer too', () => {
  const copy = {
    subscription_id: ['S1', 'S2', 'S3'],
    first_name: ['Anne', 'Paul', 'Luc'],
    last_name: ['Roy', 'Côté', 'Gagnon'],
    email: ['anne@exemple.ca', 'paul@exemple.ca', 'luc@exemple.ca'],
    city: cities,
  };
  expect(meant('subscription', copy)).toMatchObject({
    first_name: 'customer.firstName',
    last_name: 'customer.lastName',
    city: 'customer.billingCity',
  });
  expect(meant('subscription', { subscription_id: ['S1', 'S2', 'S3'], city: cities })['city']).not.toBe(
    'customer.billingCity',
  );
});

test('how a call ended is told by its values, not by what the column is called', () => {
  const cdr = { call_id: ['1', '2', '3'], status: ['ANSWERED', 'NO ANSWER', 'BUSY'] };
  expect(meant('usageRecord', cdr)['status']).toBe('usageRecord.disposition');
});

test('a remark that begins with a time is no date', () => {
  const notes = ['2026-11-02 14:30:00 - Roy: on hold', '2026-11-03 08:00:00 - Roy: called', ''];
  expect(meant('ticket', { number: ['1', '2', '3'], comments: notes })['comments']).not.toContain('Date');
});
