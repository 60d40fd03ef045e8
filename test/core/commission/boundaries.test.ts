import { boundaryTable } from '../../../src/core/commission/review/boundary-table';
import { triedWords, verdictWords } from '../../../src/core/commission/review/boundary-words';
import { sheetsOf } from './sheets-of-rows';
import { historyRows } from './small-history';

const cases = boundaryTable(sheetsOf(historyRows), 'Dealers').map((edge) => [
  `${String(edge.lineNumber)} ${edge.threshold} ${edge.position}`,
  triedWords(edge).en.replaceAll('\u00A0', ' '),
  edge.commission,
  verdictWords(edge).en,
]);

const at = (key: string): unknown => cases.find(([name]) => name === key)?.slice(1);

test('a tier pays the part in it, up to its edge and from it on', () => {
  expect(at('1 tierTo below')).toEqual(['999.99 CAD', 5000, 'paid']);
});
