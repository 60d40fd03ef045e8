import fc from 'fast-check';
import { clusterValues } from '../../../../src/core/mapping/values/cluster-values';
import { distinctValues } from '../../../../src/core/mapping/values/distinct-values';
import { frenchSound } from '../../../../src/core/mapping/values/french-sound';
import { sourceOf } from '../mapping-context';

const clusters = (values: readonly string[]) =>
  clusterValues(
    distinctValues(
      sourceOf(
        ['V'],
        values.map((value) => [value]),
      ),
      0,
    ).values,
  );

const shown = (values: readonly string[]) =>
  clusters(values).map(({ leader, members }) => [
    leader.text,
    ...members.map(({ value, likeness }) => `${value.text} (${likeness})`),
  ]);

test.each([
  [
    ['Fibre 500', 'Fibre 500', '500 - FIBRE'],
    ['Fibre 500', '500 - FIBRE (words)'],
  ],
  [
    ['Téléphonie', 'Téléphonie', 'Tele phonie'],
    ['Téléphonie', 'Tele phonie (letters)'],
  ],
  [
    ['Monthly', 'Monthly', 'Montly'],
    ['Monthly', 'Montly (spelling)'],
  ],
  [
    ['Résidentiel', 'Résidentiel', 'Rézidansiel'],
    ['Résidentiel', 'Rézidansiel (sound)'],
  ],
  [
    ['Phillips', 'Phillips', 'Filips'],
    ['Phillips', 'Filips (sound)'],
  ],
])('%j are one', (values, cluster) => {
  expect(shown(values)).toEqual([cluster]);
});

test.each([
  ['values whose digits differ', ['Fibre 100', 'Fibre 500', 'Fibre 1000']],
  ['short values', ['ON', 'OH', 'QC', 'CQ']],
  ['other words', ['Internet', 'Téléphone', 'Télévision', 'Mobile']],
])('%s stay apart', (_what, values) => {
  expect(clusters(values)).toEqual([]);
});

test('likeness does not run on from one value to the next', () => {
  const members = clusters(['abcdefgh', 'abcdefgh', 'abcdefgx', 'abcdefyx', 'abcdezyx'])[0]?.members ?? [];
  expect(members.map(({ value }) => value.text)).toEqual(['abcdefgx', 'abcdefyx']);
});

test('every value is in at most one cluster, and leads or follows', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '1'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (values) => {
      const keys = clusters(values).flatMap(({ leader, members }) => [
        leader.key,
        ...members.map(({ value }) => value.key),
      ]);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test.each([
  ['resilie', 'rezilie'],
  ['facturation', 'facturassion'],
  ['telephone', 'telefone'],
  ['residentiel', 'residenciel'],
])('%s sounds like %s in French', (one, other) => {
  expect(frenchSound(one)).toBe(frenchSound(other));
});
