import fc from 'fast-check';
import { joinSources } from '../../../../src/core/mapping/joins/join-sources';
import { keyIndex } from '../../../../src/core/mapping/joins/key-index';
import { proposeKeys, type KeyProposal } from '../../../../src/core/mapping/joins/propose-keys';
import { CodedError } from '../../../../src/core/kernel/coded-error';
import type { SourceTable } from '../../../../src/core/mapping/source-table';
import { sourceOf } from '../mapping-context';

const leastOfComposite = 0.5;
const accountAndLine = [
  { column: 'Compte', joined: 'No client' },
  { column: 'Ligne', joined: 'Poste' },
];

/** The share of the file's keys a join by a proposal finds in the source; undefined where the join is refused. */
function joinedShare(source: SourceTable, file: SourceTable, { on }: KeyProposal): number | undefined {
  try {
    joinSources(source, file, { file: file.name, on: [...on], unmatched: 'list' });
  } catch (error) {
    if (error instanceof CodedError && error.code === 'JOIN_KEY_REPEATS') return undefined;
    throw error;
  }
  const own = keyIndex(
    source,
    on.map(({ column }) => column),
  );
  const other = keyIndex(
    file,
    on.map(({ joined }) => joined),
  );
  return [...other.rows.keys()].filter((key) => own.rows.has(key)).length / other.rows.size;
}

/** Accounts with their numbers of lines, two of one account at least, and which lines the file leaves out or has besides. */
const accounts = fc.record({
  lines: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 5 })), {
      selector: ([account]) => account,
      maxLength: 12,
    })
    .map((known) => [[100, 3] as const, [101, 2] as const, ...known]),
  strays: fc.integer({ min: 0, max: 30 }),
  turned: fc.boolean(),
});

const linesOf = (lines: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  lines.flatMap(([account, count]) =>
    Array.from({ length: count }, (_line, at): readonly [number, number] => [account, at + 1]),
  );

test('two columns that only together tell the rows apart are found, with the share the join then matches', () => {
  fc.assert(
    fc.property(accounts, ({ lines, strays, turned }) => {
      const own = linesOf(lines);
      const source = sourceOf(
        ['Statut', 'Compte', 'Ligne', 'Forfait'],
        own.map(([account, line], row) => ['Actif', `C-${String(account)}`, String(line), `f${String(row)}`]),
      );
      const besides = Array.from({ length: strays }, (_stray, at): readonly [number, number] => [
        100,
        at + 4,
      ]);
      const rows = [...own, ...besides].map(([account, line]) => [
        ...[`c-${String(account)}`, String(line)],
        ...['ACTIF', '9.95'],
      ]);
      const headings = ['No client', 'Poste', 'État', 'Prix'];
      const file = turned
        ? sourceOf(
            headings.toReversed(),
            rows.map((row) => row.toReversed()),
          )
        : sourceOf(headings, rows);
      const proposals = proposeKeys(source, file);
      const share = own.length / (own.length + strays);
      if (share >= leastOfComposite)
        expect(proposals[0]).toEqual({ on: accountAndLine, share: expect.closeTo(share, 9) });
      else expect(proposals.filter(({ on }) => on.length > 1)).toEqual([]);
    }),
  );
});

test('a single column that is telling enough is proposed first, whatever tells rows apart besides', () => {
  fc.assert(
    fc.property(accounts, fc.boolean(), ({ lines }, isRepeated) => {
      const own = linesOf(lines);
      const cells = own.map(([account, line], row) => [
        `C-${String(account)}`,
        String(line),
        `S${String(row)}`,
      ]);
      const source = sourceOf(['Compte', 'Ligne', 'Service'], cells);
      const file = sourceOf(
        ['No client', 'Poste', 'Code'],
        isRepeated ? cells.flatMap((row) => [row, row]) : cells,
      );
      expect(proposeKeys(source, file)[0]).toEqual({ on: [{ column: 'Service', joined: 'Code' }], share: 1 });
    }),
  );
});

test('no composite has less in common than it must, is refused by the join, or holds a key that does without the rest', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'c', 'd');
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(rows, rows, (ours, theirs) => {
      const source = sourceOf(['A', 'B', 'C', 'D'], ours);
      const file = sourceOf(['A', 'F', 'G', 'H'], theirs);
      const proposals = proposeKeys(source, file);
      const shares = proposals.map((proposal) => joinedShare(source, file, proposal));
      proposals.forEach(({ on, share }, at) => {
        if (shares[at] !== undefined) expect(shares[at]).toBeCloseTo(share, 9);
        if (on.length === 1) return;
        expect(share).toBeGreaterThanOrEqual(leastOfComposite);
        expect(shares[at]).toBeDefined();
        expect(new Set(on.map(({ column }) => column)).size).toBe(on.length);
        expect(new Set(on.map(({ joined }) => joined)).size).toBe(on.length);
        const isPart = (other: KeyProposal) =>
          other.on.every((pair) =>
            on.some((one) => one.column === pair.column && one.joined === pair.joined),
          );
        const within = proposals.filter((other) => other.on.length < on.length && isPart(other));
        for (const one of within) {
          const alone = joinedShare(source, file, one);
          expect(alone === undefined || one.share < leastOfComposite).toBe(true);
        }
      });
      if (proposals.length > 0 && shares[0] === undefined)
        expect(shares.every((share) => share === undefined)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('three columns are proposed where two do not do', () => {
  const cells = ['A', 'B', 'C'].flatMap((site) =>
    ['1', '2', '3'].flatMap((floor) => ['x', 'y', 'z'].map((unit) => [site, floor, unit])),
  );
  const headings = ['Site', 'Étage', 'Unité'];
  const on = headings.map((heading) => ({ column: heading, joined: heading }));
  expect(proposeKeys(sourceOf(headings, cells), sourceOf(headings, cells))).toEqual([{ on, share: 1 }]);
});

test('a column that nearly tells rows apart but repeats in both files comes after the composite that is not refused', () => {
  const cells = Array.from({ length: 40 }, (_row, at) => [
    at < 2 ? 'D-0' : `D-${String(at)}`,
    at % 2 ? 'F' : 'C',
  ]);
  const [source, file] = [sourceOf(['No', 'Type'], cells), sourceOf(['Document', 'Genre'], cells)];
  const number = { column: 'No', joined: 'Document' };
  expect(proposeKeys(source, file)).toEqual([
    { on: [number, { column: 'Type', joined: 'Genre' }], share: 1 },
    { on: [number], share: 1 },
  ]);
});

test('lines that come in the rhythm in which rows are looked at all count', () => {
  const cells = Array.from({ length: 50_000 }, (_row, at) => [
    `C-${String(Math.floor(at / 5))}`,
    String((at % 5) + 1),
  ]);
  const source = sourceOf(['Compte', 'Ligne'], cells);
  const fileOf = (known: number) =>
    sourceOf(
      ['No client', 'Poste'],
      cells
        .slice(0, 20_000)
        .map(([account = '', line = '']) => [account, Number(line) <= known ? line : `x${line}`]),
    );
  expect(proposeKeys(source, fileOf(5))[0]).toEqual({ on: accountAndLine, share: 1 });
  const [four] = proposeKeys(source, fileOf(4));
  expect(four).toEqual({ on: accountAndLine, share: expect.closeTo(0.8, 1) });
  expect(proposeKeys(source, fileOf(1)).filter(({ on }) => on.length > 1)).toEqual([]);
});
