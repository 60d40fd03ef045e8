import fc from 'fast-check';
import type { DeckReading } from '../../../../src/core/rating/deck/deck-reading';
import type { DeckImport, ImportWish } from '../../../../src/core/rating/designer/import/deck-import';
import { planImport } from '../../../../src/core/rating/designer/import/plan-import';
import { holdsOn } from '../../../../src/core/rating/designer/filter/line-filter';
import type { DestinationRow } from '../../../../src/core/rating/plan/rate-rows';
import { version } from '../plan-rows';
import { someLines } from './some-lines';

const deckOf = (lines: readonly DestinationRow[]): DeckReading => ({
  ...{ columns: [], unread: [], conversions: [], refused: [], assumed: [] },
  lines,
  lineNumbers: lines.map((_line, index) => index + 2),
});

const wish: ImportWish = { plan: 'P', close: false, today: '2026-01-01' };

/** The lines of the plan once the import is made. */
function made(standing: readonly DestinationRow[], { added, lineCells }: DeckImport): DestinationRow[] {
  const rows = standing.map((row) => ({ ...row }));
  for (const { row, field, to } of lineCells) Object.assign(rows[row] ?? {}, { [field]: to });
  return [...rows, ...added];
}

test('every line of a deck is added, changed, unchanged or refused, and a second import changes nothing', () => {
  fc.assert(
    fc.property(someLines, someLines, (there, lines) => {
      const standing = made([], planImport(deckOf(there), { versions: [], lines: [] }, wish));
      const first = planImport(deckOf(lines), { versions: [version()], lines: standing }, wish);
      expect(first.added.length + first.changed + first.unchanged + first.refused.length).toBe(lines.length);
      const after = made(standing, first);
      const again = planImport(deckOf(lines), { versions: [version()], lines: after }, wish);
      expect([again.added, again.lineCells, again.refused]).toEqual([[], [], first.refused]);
    }),
  );
});

test('what came in alone is what the deck says, but for prefixes it has twice', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const { added, refused } = planImport(deckOf(lines), { versions: [], lines: [] }, wish);
      const twice = new Set(refused.map(({ line }) => line - 2));
      expect(added).toEqual(
        lines
          .filter((_line, index) => !twice.has(index))
          .map((row) => ({ ...row, effectiveFrom: row.effectiveFrom ?? null })),
      );
    }),
  );
});

test('closing leaves no earlier line in force that the deck does not have, and no later one touched', () => {
  const from = '2026-07-01';
  fc.assert(
    fc.property(someLines, someLines, (there, lines) => {
      const standing = made([], planImport(deckOf(there), { versions: [], lines: [] }, wish));
      const closing = { ...wish, from, close: true };
      const own = { versions: [version()], lines: standing };
      const { lineCells, closed, versions, versionCells, ...rest } = planImport(deckOf(lines), own, closing);
      const ended = lineCells.filter(({ field, to }) => field === 'effectiveTo' && to === '2026-06-30');
      expect(ended.length).toBeGreaterThanOrEqual(closed);
      const after = made(standing, { ...rest, lineCells, closed, versions, versionCells });
      const keys = new Set(lines.map(({ prefix, timeBand }) => `${prefix} ${timeBand ?? ''}`));
      for (const row of after)
        if (!keys.has(`${row.prefix} ${row.timeBand ?? ''}`) && (row.effectiveFrom ?? '') < from)
          expect(holdsOn(row, from)).toBe(false);
      expect(versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([from]);
      expect(versionCells).toEqual([{ row: 0, field: 'effectiveTo', to: '2026-06-30' }]);
    }),
  );
});
