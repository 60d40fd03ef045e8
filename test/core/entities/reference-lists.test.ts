import { listNames } from '../../../src/core/entity/list-name';
import { shippedListEntries, shippedLists } from '../../../src/core/entities/lists/reference-lists';

const words = shippedListEntries.flatMap((entry) =>
  [entry.code, entry.label.en, entry.label.fr, ...(entry.aliases ?? [])].map((word) => ({ entry, word })),
);

describe('shipped reference lists', () => {
  it('has values for every list anybody can name', () => {
    const empty = Object.keys(listNames).filter((list) => shippedLists.entries(list).length === 0);
    expect(empty).toEqual([]);
  });

  it('finds every value by its code, its labels and its aliases, and never another', () => {
    const astray = words.filter(
      ({ entry, word }) => shippedLists.find(entry.list, word)?.code !== entry.code,
    );
    expect(astray).toEqual([]);
  });

  it.each([
    ['province', 'PQ', 'QC'],
    ['province', 'québec', 'QC'],
    ['province', 'Nfld', 'NL'],
    ['province', 'Terre-Neuve', 'NL'],
    ['province', 'N.-É.', 'NS'],
    ['country', 'ETATS-UNIS', 'US'],
    ['country', 'u.s.a.', 'US'],
    ['taxName', 'TVQ', 'QST'],
    ['jurisdiction', 'Fédéral', 'Federal'],
    ['yesNo', 'vrai', 'Yes'],
    ['yesNo', '0', 'No'],
    ['rowStatus', 'Envoyée', 'Pushed'],
  ])('%s reads %s as %s', (list, word, code) => {
    expect(shippedLists.find(list, word)?.code).toBe(code);
  });
});
