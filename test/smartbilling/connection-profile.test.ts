import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readConnection } from '../../src/smartbilling/read-connection';
import { fromTheirs, toTheirs } from '../../src/smartbilling/dialect/value-forms';
import { nextCursor, pageRequest } from '../../src/smartbilling/dialect/paging';
import type { Answered } from '../../src/smartbilling/http-door';
import { sameStored } from '../../src/core/push/same-stored';
import { findEntity } from '../../src/core/entities/registry';

const example = (): Record<string, unknown> => {
  const page = readFileSync('docs/connections.md', 'utf8');
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as Record<string, unknown>;
};

test('the example of the page is a profile; what is wrong in another is said at its place', () => {
  expect(readConnection(JSON.stringify(example())).faults).toEqual([]);
  const places = (change: object): string[] =>
    readConnection(JSON.stringify({ ...example(), ...change })).faults.map(({ path }) => path);
  expect(places({ password: 'x' })).toEqual(['']);
  expect(places({ baseUrl: 'https://user:pass@x.example' })).toEqual(['baseUrl']);
  const rest = { kind: 'rest', probe: '/', entities: {} };
  const entity = { path: '/a', id: { path: 'id' }, find: { path: '/a' }, fields: { nothing: 'x' } };
  expect(places({ dialect: { ...rest, entities: { customer: entity } } })).toEqual([
    'dialect.entities.customer.fields.nothing',
  ]);
  expect(places({ dialect: { ...rest, entities: { customers: entity } } })).toEqual([
    'dialect.entities.customers',
  ]);
  expect(places({ dialect: { ...rest, entities: { customer: { ...entity, fields: { legacyId: 'a.__proto__' } } } } })).toHaveLength(1); // prettier-ignore
  expect(readConnection('{"version":').faults).toHaveLength(1);
});

const amount = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${String(whole)}.${String(cents).padStart(2, '0')}`);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const money = findEntity('customer')?.fields['securityDeposit'];

test('what goes comes back: amounts to the cent, days, flags and codes', () => {
  fc.assert(
    fc.property(amount, day, fc.boolean(), (cents, date, flag) => {
      for (const form of [{ as: 'minorUnits', scale: 2 }, { as: 'number' }, { as: 'text' }] as const) {
        const back = fromTheirs(toTheirs(cents, form), form);
        expect([form.as, cents, sameStored(money, cents, back ?? null)]).toEqual([form.as, cents, true]);
      }
      for (const pattern of ['DD/MM/YYYY', 'YYYYMMDD', 'MM-DD-YYYY']) {
        const form = { as: 'date', pattern } as const;
        expect(fromTheirs(toTheirs(date, form), form)).toBe(date);
      }
      const form = { as: 'flag', yes: 'Y', no: 0 } as const;
      expect(fromTheirs(toTheirs(flag, form), form)).toBe(flag);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['0.001', { as: 'minorUnits', scale: 2 }],
  ['90071992547409.931', { as: 'number' }],
  ['Gold', { as: 'codes', codes: { Silver: 2 } }],
  ['constructor', { as: 'codes', codes: {} }],
] as const)('%s is refused rather than changed on its way', (value, form) => {
  expect(toTheirs(value, form)).toBeUndefined();
});

test('a next page at another address is not followed: it would take the token along', () => {
  const answer = (link: string): Answered =>
    ({ headers: { link }, data: {}, status: 200 }) as unknown as Answered;
  const baseUrl = 'https://api.example/v2';
  const next = (link: string): string | null =>
    nextCursor({ kind: 'link' }, undefined, answer(link), { records: 1, baseUrl });
  const cursor = next('<https://api.example/v2/a?after=7>; rel="next", </v2/a>; rel="first"');
  expect(cursor).toBe('/a?after=7');
  expect(pageRequest({ kind: 'link' }, '/a', cursor ?? undefined)).toEqual({ url: '/a?after=7', params: {} });
  expect(next('</v2/a>; rel="first"')).toBeNull();
  for (const elsewhere of [
    'https://evil.example/v2/a',
    'https://api.example/v2evil',
    '//evil.example/v2/a',
  ]) {
    expect(() => next(`<${elsewhere}>; rel=next`)).toThrow(
      expect.objectContaining({ code: 'LINK_LEADS_ELSEWHERE' }),
    );
  }
});
