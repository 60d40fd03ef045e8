import type { CompiledPlan, PlanVersion } from '../plan/compiled-plan';
import { hold, holdLength } from '../plan/line-holds';
import { bandSecond, bandStrength, minuteOfWeek, secondsADay, strength } from './band-strength';
import { highWord, lowWord } from '../plan/digit-words';
import { answerTo, isShortCode } from './longest-prefix';

// An import is looked up at each use, even in a loop; these are constants of the loop.
const { from, until, band: bandAt, line: lineAt } = hold;
const length = holdLength;

/** Index of the version that holds at a second (UTC); -1 for none. */
export function versionAt(versions: readonly PlanVersion[], second: number): number {
  for (let index = 0; index < versions.length; index += 1) {
    const version = versions[index];
    if (version && version.from <= second && second < version.until) return index;
  }
  return -1;
}

/** Whether a version holds at all times. */
export const holdsAlways = ({ from, until }: PlanVersion): boolean =>
  from === -Infinity && until === Infinity;

/**
 * The line of a group that holds: the firmest, of equally firm ones the latest begun; -1 for none. Dates are asked of
 * `second`, bands of `moment`, which differ where a call is split over its bands.
 */
export function lineOfGroup(
  { prefixes, holds, bands }: CompiledPlan,
  group: number,
  second: number,
  moment: number,
): number {
  const end = (prefixes.starts[group + 1] ?? 0) * length;
  let found = -1;
  let firmest: number = strength.none;
  let zone = -1;
  let day = 0;
  let minute = 0;
  for (let at = (prefixes.starts[group] ?? 0) * length; at < end; at += length) {
    if ((holds[at + from] ?? 0) > second || second >= (holds[at + until] ?? 0)) continue;
    const band = holds[at + bandAt] ?? -1;
    let firm: number = strength.anyTime;
    if (band >= 0) {
      if (bands.zoneOf[band] !== zone) {
        zone = bands.zoneOf[band] ?? 0;
        const local = bandSecond(bands, zone, moment);
        day = Math.floor(local / secondsADay);
        minute = minuteOfWeek(local, day);
      }
      firm = bandStrength(bands, band, day, minute);
    }
    if (firm <= firmest) continue;
    found = holds[at + lineAt] ?? -1;
    firmest = firm;
  }
  return found;
}

/** Why there is no line: no prefix begins the number, or none that does has a line that holds then. */
export const noLine = { noPrefix: -1, notThen: -2 } as const;

/** The line of the group or, if `upwards`, of the nearest shorter prefix with one that holds. */
function lineFrom(
  plan: CompiledPlan,
  group: number,
  upwards: boolean,
  second: number,
  moment: number,
): number {
  const { only, shorter } = plan.prefixes;
  for (let at = group; at >= 0; at = upwards ? (shorter[at] ?? -1) : -1) {
    const always = only[at] ?? -1;
    const line = always >= 0 ? always : lineOfGroup(plan, at, second, moment);
    if (line >= 0) return line;
  }
  return group < 0 ? noLine.noPrefix : noLine.notThen;
}

/** The line where no single one holds always: of the group, of a shorter one, or by default. */
function lineBesides(
  plan: CompiledPlan,
  version: PlanVersion,
  group: number,
  isShort: boolean,
  second: number,
  moment: number,
): number {
  const line = lineFrom(plan, group, !isShort, second, moment);
  if (line >= 0 || version.defaultGroup < 0 || isShort) return line;
  const byDefault = lineOfGroup(plan, version.defaultGroup, second, moment);
  return byDefault >= 0 ? byDefault : line;
}

/** The line that `answerTo` a number leads to, as `findLine` says. */
export const lineOfAnswer = (
  plan: CompiledPlan,
  version: PlanVersion,
  answer: number,
  isShort: boolean,
  second: number,
  moment: number,
): number =>
  answer >= 0
    ? answer
    : lineBesides(plan, version, answer === -1 ? -1 : -2 - answer, isShort, second, moment);

/**
 * The line that prices a number at a second (UTC): the longest prefix with a line that holds then, then the version's
 * default line, which short codes never take (domain.md 4.1, steps 1 and 5). `noLine` says why there is none. Bands are
 * asked of `moment`.
 */
export function findLine(
  plan: CompiledPlan,
  version: PlanVersion,
  digits: string,
  second: number,
  moment: number = second,
): number {
  const high = highWord(digits);
  const answer = answerTo(plan.prefixes, high, lowWord(digits));
  return lineOfAnswer(plan, version, answer, isShortCode(high), second, moment);
}
