import fc from 'fast-check';
import { registry } from '../../../../src/core/entities/registry';
import { withoutCommonWord } from '../../../../src/core/mapping/matching/common-words-of-headings';
import { matcherOf } from '../../../../src/core/mapping/matching/match-columns';
import { isSkeleton, knownForm, skeletonOf } from '../../../../src/core/mapping/matching/word-forms';

const { vocabulary } = matcherOf(registry);
const meant = (heading: string): string => vocabulary.meaningsOf(heading).join(' ');

test.each([
  ['cust_nm', 'Customer Name'],
  ['inv_dt', 'Invoice Date'],
  ['dt_fact', 'date de facture'],
  ['no_client', 'Nº de client'],
  ['amt_due', 'Amount Due'],
  ['datefacture', 'Date facture'],
  ['custnm', 'Customer Name'],
  ['ServiceAddrCity', 'service address city'],
  ['cntry', 'Country'],
  ['Suspendues', 'suspendue'],
  ['shippings', 'shipping'],
  ['A-Number', 'appelant'],
  ['PPPoE_Login', 'pppoe login'],
  ['FName', 'Prénom'],
  ['IDCLIENT', 'id client'],
  ['DT_DEB', 'date de début'],
  ['dateto', 'date to'],
  ['Périodicité en mois', 'périodicité'],
  ['duration in seconds', 'duration'],
  ['total_amount_cents', 'total amount'],
  ['fName', 'prénom'],
  ['l_name', 'nom de famille'],
  ['createdon', 'created on'],
  ['datedefin', 'date de fin'],
  ['txnid', 'transaction id'],
])('%s means the same as %s', (short, long) => {
  expect(meant(short)).toBe(meant(long));
});

test('short words alone make up no other', () => {
  expect(meant('node')).toBe('node');
});

test('a language is no unit, and a heading keeps its last word', () => {
  expect(meant('description en')).toBe('description english');
  expect(meant('cents')).not.toBe('');
});

test('an article says nothing, the letter of the calling side does', () => {
  expect(meant('Number')).not.toBe(meant('A number'));
});

test('a known form of a word is one that is known', () => {
  const known = new Set(['invoice', 'order', 'suspendu', 'principal']);
  const isKnown = (word: string): boolean => known.has(word);
  expect(['invoices', 'ordered', 'suspendues', 'principaux'].map((word) => knownForm(word, isKnown))).toEqual(
    ['invoice', 'order', 'suspendu', 'principal'],
  );
  fc.assert(
    fc.property(fc.string(), (word) => {
      const form = knownForm(word, isKnown);
      expect(form === undefined || isKnown(form)).toBe(true);
    }),
  );
});

test('what is left of a word without its vowels has none left to lose', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,12}$/), (word) => {
      const skeleton = skeletonOf(word);
      expect(skeletonOf(skeleton)).toBe(skeleton);
      expect(isSkeleton(skeleton)).toBe(skeleton.length >= 3);
    }),
  );
});

test('a first word that nearly all headings have is left out, unless it tells groups of columns apart', () => {
  const ends = ['nom', 'ville', 'tel', 'fax', 'courriel'];
  const begun = (start: string): string[] => ends.map((end) => `${start}_${end}`);
  expect(withoutCommonWord([...begun('xyz'), 'id'], vocabulary)).toEqual([...ends, 'id']);
  expect(withoutCommonWord(begun('card'), vocabulary)).toEqual(begun('card'));
  expect(withoutCommonWord(begun('xyz').slice(1), vocabulary)).toEqual(begun('xyz').slice(1));
});

test('a last word that nearly all headings have is left out where no name knows it', () => {
  const ends = ['nom', 'ville', 'tel', 'fax', 'courriel'];
  const ended = (end: string): string[] => ends.map((start) => `${start}_${end}`);
  expect(withoutCommonWord([...ended('adh'), 'id'], vocabulary)).toEqual([...ends, 'id']);
  expect(withoutCommonWord(ended('client'), vocabulary)).toEqual(ended('client'));
});
