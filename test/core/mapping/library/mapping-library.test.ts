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
const choices = fc.array(fc.tuple(fc.constantFrom('Tél. 1', 'tel 1', 'Zone grise', 'X-42'), place), {
  maxLength: 12,
});
const libraryOf = (list: readonly [string, { entity: string; field: string } | null][]): MappingLibrary =>
  list.reduce((known, [heading, to]) => rememberChoice(known, heading, to), emptyLibrary);
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
  expect(chosenFor(library)('No Zone')).toMatchObject({ to: { field: 'phone' }, count: 2 });
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
