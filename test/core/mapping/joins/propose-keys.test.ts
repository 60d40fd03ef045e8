import fc from 'fast-check';
import { joinSources } from '../../../../src/core/mapping/joins/join-sources';
import { proposeKeys } from '../../../../src/core/mapping/joins/propose-keys';
import { sourceOf } from '../mapping-context';

const customers = sourceOf(
  ['No', 'Statut', 'Mot de passe'],
  [
    ['C-1', 'Actif', 'x1'],
    ['C-2', 'Actif', 'x2'],
    ['C-3', 'Fermé', 'x3'],
    ['C-4', 'Actif', 'x4'],
  ],
);

test('the columns with the same values are proposed, as people compare keys, with the share they have in common', () => {
  const file = sourceOf(
    ['Statut', 'Compte'],
    [
      ['Actif', 'c-1'],
      ['Actif', 'C-2 '],
      ['Fermé', 'c-3'],
      ['Actif', 'C-9'],
    ],
  );
  expect(proposeKeys(customers, file)).toEqual([{ on: [{ column: 'No', joined: 'Compte' }], share: 0.75 }]);
});

test('what repeats on both sides is no key, and passwords are looked at by nobody', () => {
  const repeated = Array.from({ length: 8 }, () => ['Actif', 'x1']);
  const many = sourceOf(
    ['No', 'Statut', 'Mot de passe'],
    repeated.map((cells, row) => [`C-${String(row)}`, ...cells]),
  );
  expect(proposeKeys(many, sourceOf(['Statut', 'Secret'], repeated))).toEqual([]);
  expect(proposeKeys(customers, sourceOf(['Clé'], [['x1'], ['x2']]))).toEqual([]);
});

test('the share proposed is that of the rows the join then matches, whatever the order of rows and columns', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(ids, ids, fc.boolean(), (own, other, turned) => {
      const source = sourceOf(
        ['Code', 'Rang'],
        own.map((id, row) => [`K${String(id)}`, `r${String(row)}`]),
      );
      const file = sourceOf(
        turned ? ['Prix', 'Clé'] : ['Clé', 'Prix'],
        other.map((id) => (turned ? ['9.95', `k${String(id)}`] : [`k${String(id)}`, '9.95'])),
      );
      const [first] = proposeKeys(source, file);
      const on = [{ column: 'Code', joined: 'Clé' }];
      const { report } = joinSources(source, file, { file: 'f.csv', on, unmatched: 'list' });
      const share = 1 - report.joinedUnmatched.count / other.length;
      if (share < 0.3) expect(first).toBeUndefined();
      else expect(first).toEqual({ on, share: expect.closeTo(share, 9) });
    }),
  );
});
