import fc from 'fast-check';
import { localSecond, secondOfLocal, zoneClock } from '../../../../src/core/rating/plan/zone-clock';

const at = (text: string): number => Date.parse(text) / 1000;
const toronto = zoneClock('America/Toronto');

const wallOf = (zone: string, second: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    second * 1000,
  );

test.each(['America/Toronto', 'America/St_Johns', 'America/Regina', 'America/Vancouver', 'UTC'])(
  'the clock of %s shows what Intl says, and leads back',
  (zone) => {
    const clock = zoneClock(zone);
    fc.assert(
      fc.property(
        fc.integer({ min: at('1995-01-01T00:00:00Z'), max: at('2055-01-01T00:00:00Z') }),
        (second) => {
          const local = localSecond(clock, second);
          expect(new Date(local * 1000).toISOString().slice(0, 19).replace('T', ' ')).toBe(
            wallOf(zone, second),
          );
          const back = secondOfLocal(clock, local);
          expect(localSecond(clock, back)).toBe(local);
          expect(back).toBeLessThanOrEqual(second);
        },
      ),
    );
  },
);

test('an hour shown twice is taken the first time', () => {
  expect(secondOfLocal(toronto, at('2026-11-01T01:30:00Z'))).toBe(at('2026-11-01T05:30:00Z'));
});

test('an hour that is skipped falls an hour later', () => {
  const second = secondOfLocal(toronto, at('2026-03-08T02:30:00Z'));
  expect(localSecond(toronto, second)).toBe(at('2026-03-08T03:30:00Z'));
});

test('a zone nobody knows is refused', () => {
  expect(() => zoneClock('America/Atlantis')).toThrow(RangeError);
});
