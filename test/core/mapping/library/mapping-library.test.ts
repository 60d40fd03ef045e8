import fc from 'fast-check';
import {
  chosenFor,
  emptyLibrary,
  libraryFromText,
  mergeLibraries,
  rememberChoice,
  type MappingLibrary,
} from '../../../../src/core/mapping/library/mapping-library';
import { proposeMapping } from '../../../../src/workflows/propose-mapping';
import { sourceOf } from '../mapping-context';

const place = fc.option(
  fc.constantFrom({ entity: 'customer', field: 'phone' }, { entity: 'customer', field: 'mobile' }),
);
const about = fc.constantFrom(undefined, 'customer', 'contact');
const choices = fc.array(fc.tuple(fc.constantFrom('Tél. 1', 'tel 1', 'Zone grise', 'X-42'), place, about), {
  maxLength: 12,
});
type Made = readonly [
  heading: string,
  to: { entity: string; field: string } | null,
  about?: string | undefined,
];
const libraryOf = (list: readonly Made[]): MappingLibrary =>
  list.reduce((known, [heading, to, of]) => rememberChoice(known, heading, to, of), emptyLibrary);
const libraries = choices.map(libraryOf);

test('a merge with itself changes nothing, and its order and grouping do not matter', () => {
  fc.assert(
    fc.property(libraries, libraries, libraries, (a, b, c) => {
      expect(mergeLibraries(a, a)).toEqual(a);
      expect(mergeLibraries(a, b)).toEqual(mergeLibraries(b, a));
      expect(mergeLibraries(mergeLibraries(a, b), c)).toEqual(mergeLibraries(a, mergeLibraries(b, c)));
    }),
  );
});

test('a library saved and loaded is the same', () => {
  fc.assert(
    fc.property(libraries, (library) =>
      expect(libraryFromText(JSON.stringify(library), 'x')).toEqual(library),
    ),
  );
  expect(() => libraryFromText('nothing', 'x.json')).toThrow('x.json is no mapping library');
});

test('the oftenest choice of a heading is the one remembered, however it is written', () => {
  const library = libraryOf([
    ['No_Zone', { entity: 'customer', field: 'mobile' }],
    ['NoZone', { entity: 'customer', field: 'phone' }],
    ['no zone', { entity: 'customer', field: 'phone' }],
  ]);
  expect(chosenFor(library, 'customer')('No Zone')).toMatchObject({ to: { field: 'phone' }, count: 2 });
});

test('a remembered choice is taken unasked, with that as its reason; one left out is not suggested again', () => {
  const source = sourceOf(['Customer ID', 'Code gris', 'Email'], [['1', 'B2', 'a@b.ca']]);
  const library = libraryOf([
    ['CODE GRIS', { entity: 'customer', field: 'invoicingGroup' }],
    ['email', null],
  ]);
  const { suggestions } = proposeMapping(source, undefined, undefined, { library });
  const remembered = suggestions.find(({ column }) => column === 'Code gris');
  expect(remembered).toMatchObject({
    entity: 'customer',
    field: 'invoicingGroup',
    decision: 'accepted',
    reason: { en: expect.stringContaining('you chose this before') },
  });
  expect(suggestions.map(({ column }) => column)).not.toContain('Email');
});

test('a choice counts in tables about the entity it was made for, or that it leads to', () => {
  const library = libraryOf([
    ['Phone', { entity: 'customer', field: 'mobile' }, 'customer'],
    ['Phone', { entity: 'customer', field: 'mobile' }, 'customer'],
    ['Phone', { entity: 'contact', field: 'mobile' }, 'contact'],
    ['Plan', { entity: 'subscription', field: 'service' }, 'customer'],
    ['Note', null, 'customer'],
  ]);
  const chosen = (heading: string, of: string | undefined) => chosenFor(library, of)(heading)?.to;
  expect(chosen('Phone', 'customer')).toEqual({ entity: 'customer', field: 'mobile' });
  expect(chosen('Phone', 'contact')).toEqual({ entity: 'contact', field: 'mobile' });
  expect(chosen('Phone', 'ticket')).toBeUndefined();
  expect(chosen('Plan', 'customer')).toEqual({ entity: 'subscription', field: 'service' });
  expect(chosen('Plan', 'subscription')).toEqual({ entity: 'subscription', field: 'service' });
  expect(chosen('Plan', 'ticket')).toBeUndefined();
  expect([chosen('Note', 'customer'), chosen('Note', 'ticket')]).toEqual([null, undefined]);
});

test('what was chosen in tables about the same comes before what was chosen oftener elsewhere', () => {
  const fields = fc.constantFrom('phone', 'mobile');
  fc.assert(
    fc.property(fields, fields, fc.integer({ min: 1, max: 5 }), (here, elsewhere, times) => {
      const others = Array.from({ length: times }, (): Made => [
        'Tel',
        { entity: 'contact', field: elsewhere },
      ]);
      const library = libraryOf([...others, ['Tel', { entity: 'contact', field: here }, 'contact']]);
      expect(chosenFor(library, 'contact')('tel')?.to?.field).toBe(here);
    }),
  );
});

test('a place chosen in one table is not forced on the same heading of a table about something else', () => {
  const source = sourceOf(
    ['Contact ID', 'First Name', 'Last Name', 'Phone', 'Job Title'],
    [['1', 'Ève', 'Roy', '514-555-0100', 'Directrice']],
  );
  const library = libraryOf([['Phone', { entity: 'customer', field: 'mobile' }, 'customer']]);
  const { about: of, suggestions } = proposeMapping(source, undefined, undefined, { library });
  expect(of).toBe('contact');
  expect(suggestions.find(({ column }) => column === 'Phone')).toMatchObject({
    entity: 'contact',
    field: 'phone',
  });
});
