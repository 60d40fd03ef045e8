import { formatIsoDate, fromEpochDay } from '../../kernel/calendar-date';
import { secondOfLocal } from '../plan/zone-clock';
import { findLine, versionAt } from '../steps/find-line';
import type { Witness } from './finding';
import type { ProofPlan } from './proof-plan';
import type { Piece, Region } from './region';
import { weekdayOf } from './week-atoms';

/** A stretch of a day by the plan's clock. */
interface Moment {
  readonly day: number;
  /** Index of the stretch of the week. */
  readonly atom: number;
}

/** How many days of a piece are looked at: all weekdays, several times, around holidays and changes of the clock. */
const daysTried = 60;

function* daysOf(from: number, to: number, near: number): Generator<number> {
  const start = Math.min(Math.max(near, from), to);
  for (let step = 0; step < daysTried; step += 1) if (start + step <= to) yield start + step;
  for (let step = 1; step < daysTried; step += 1) if (start - step >= from) yield start - step;
}

const hasBit = (bits: bigint, atom: number): boolean => (bits & (1n << BigInt(atom))) !== 0n;

const includes = ({ pieces }: Region, { day, atom }: Moment): boolean =>
  pieces.some(({ from, to, bits }) => from <= day && day <= to && hasBit(bits, atom));

/** Moments of a region, those nearest to a day first: every stretch of the days that are tried. */
function* momentsOf({ week }: ProofPlan, { pieces }: Region, near: number): Generator<Moment> {
  const distance = ({ from, to }: Piece): number => Math.max(from - near, near - to, 0);
  for (const { from, to, bits } of [...pieces].sort((a, b) => distance(a) - distance(b)))
    for (const day of daysOf(from, to, near)) {
      const first = weekdayOf(day) * (week.atoms.length / 7);
      for (let atom = first; atom < first + week.atoms.length / 7; atom += 1)
        if (hasBit(bits, atom)) yield { day, atom };
    }
}

/** An ordinary number, whose digits go on where a prefix ends: 1 514 becomes 1 514 555-0100. */
const usual = '12345550100';
const longest = 15;

export const numberFrom = (prefix: string): string =>
  (prefix + usual.slice(prefix.length)).padEnd(Math.min(longest, prefix.length + 1), '0');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function witnessAt({ plan, week }: ProofPlan, number: string, { day, atom }: Moment): Witness {
  const minute = week.atoms[atom]?.from ?? 0;
  return {
    number,
    day: formatIsoDate(fromEpochDay(day)),
    time: `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
    second: secondOfLocal(plan.zone, day * 86_400 + minute * 60),
  };
}

/** The line that prices a call; -1 for none. */
export function lineOfCall({ plan }: ProofPlan, { number, second }: Witness): number {
  const version = plan.versions[versionAt(plan.versions, second)];
  return version ? Math.max(-1, findLine(plan, version, number, second)) : -1;
}

const usualFirst = (prefix: string): string => {
  const first = usual[prefix.length] ?? '0';
  return `${first}${'0123456789'.replace(first, '')}`;
};

/** A number of a prefix that no line of a longer one answers at the moment; undefined where there is none. */
function openNumber(proof: ProofPlan, prefix: string, moment: Moment): string | undefined {
  const { plan, lines } = proof;
  const { children, own } = plan.prefixes;
  const isAnswered = (node: number): boolean =>
    lines.ofGroup(own[node] ?? -1).some((line) => includes(lines.whole(line), moment));
  const below = (node: number, digits: string): string | undefined => {
    for (const digit of usualFirst(digits)) {
      const child = children[node * 10 + Number(digit)] ?? 0;
      if (child === 0) return numberFrom(digits + digit);
      const found = isAnswered(child) ? undefined : below(child, digits + digit);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  let node = 0;
  for (const digit of prefix) {
    node = children[node * 10 + Number(digit)] ?? 0;
    if (node === 0) return numberFrom(prefix);
  }
  return below(node, prefix);
}

/** A call of a number at a moment of the region at which rating itself finds `line`, -1 for none. */
function firstCall(
  proof: ProofPlan,
  region: Region,
  near: number,
  line: number,
  numberAt: (moment: Moment) => string | undefined,
): Witness | undefined {
  for (const moment of momentsOf(proof, region, near)) {
    const number = numberAt(moment);
    const witness = number === undefined ? undefined : witnessAt(proof, number, moment);
    if (witness && lineOfCall(proof, witness) === line) return witness;
  }
  return undefined;
}

/** A number that begins so, at a moment of the region at which no line prices it; `near` is the day looked at first. */
export const witnessOfGap = (
  proof: ProofPlan,
  prefix: string,
  region: Region,
  near: number,
): Witness | undefined => firstCall(proof, region, near, -1, () => numberFrom(prefix));

/** A call within a prefix, at a moment of the region, that `line` prices. */
export const witnessOfLine = (
  proof: ProofPlan,
  prefix: string,
  region: Region,
  line: number,
  near: number,
): Witness | undefined => firstCall(proof, region, near, line, (moment) => openNumber(proof, prefix, moment));

/** A call within a prefix at a moment of the region, whatever prices it; now where the region is empty. */
export function anyCall(proof: ProofPlan, prefix: string, region: Region, near: number): Witness {
  const [moment] = momentsOf(proof, region, near);
  return witnessAt(
    proof,
    numberFrom(prefix),
    moment ?? { day: near, atom: weekdayOf(near) * (proof.week.atoms.length / 7) },
  );
}
