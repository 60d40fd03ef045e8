/** The clock of one time zone: when its offset from UTC changes, found once. Times are whole seconds. */
export interface ZoneClock {
  readonly zone: string;
  /** Seconds since 1970 (UTC) at which each offset begins; the first is -Infinity. */
  readonly starts: Float64Array;
  /** Seconds to add to UTC. */
  readonly offsets: Float64Array;
  /** By slot of time: the stretch of one offset it begins in, so that a look-up need not search. */
  readonly slots: Int16Array;
}

const day = 86_400;
/** Mid-1990 to 2060: calls are recent, and beyond it the rules of today's last year go on unchanged. */
const [firstSecond, lastSecond] = [7500 * day, 32_872 * day];
/** No zone changes its clock twice within this many seconds. */
const probeStep = 14 * day;

const slotLength = 24 * day;

function offsetReader(zone: string): (second: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (second) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(second * 1000)) part[type] = Number(value);
    const { year = 0, month = 1, day: ofMonth = 1, hour = 0, minute = 0, second: ofMinute = 0 } = part;
    return Date.UTC(year, month - 1, ofMonth, hour, minute, ofMinute) / 1000 - second;
  };
}

/** The first second in (`low`, `high`] with another offset than `low`. */
function changeBetween(offsetAt: (second: number) => number, low: number, high: number): number {
  const before = offsetAt(low);
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

const known = new Map<string, ZoneClock>();

/** The clock of an IANA zone; throws a RangeError for a zone nobody knows. */
export function zoneClock(zone: string): ZoneClock {
  const made = known.get(zone);
  if (made) return made;
  const offsetAt = offsetReader(zone);
  const starts = [-Infinity];
  const offsets = [offsetAt(firstSecond)];
  for (let second = firstSecond; second < lastSecond; second += probeStep) {
    const after = offsetAt(second + probeStep);
    if (after === offsets.at(-1)) continue;
    starts.push(changeBetween(offsetAt, second, second + probeStep));
    offsets.push(after);
  }
  const slots = new Int16Array(Math.ceil((lastSecond - firstSecond) / slotLength));
  for (let slot = 0, stretch = 0; slot < slots.length; slot += 1) {
    while ((starts[stretch + 1] ?? Infinity) <= firstSecond + slot * slotLength) stretch += 1;
    slots[slot] = stretch;
  }
  const clock = { zone, starts: Float64Array.from(starts), offsets: Float64Array.from(offsets), slots };
  known.set(zone, clock);
  return clock;
}

/** Index of the stretch of one offset a second (UTC) lies in. */
export function stretchAt({ starts, slots }: ZoneClock, second: number): number {
  const slot = Math.floor((second - firstSecond) / slotLength);
  let stretch = slot < 0 ? 0 : (slots[slot < slots.length ? slot : slots.length - 1] ?? 0);
  while (stretch + 1 < starts.length && (starts[stretch + 1] ?? Infinity) <= second) stretch += 1;
  return stretch;
}

/** What the zone's clock shows at a second (UTC), as seconds since 1970-01-01 00:00 of that clock. */
export const localSecond = (clock: ZoneClock, second: number): number =>
  second + (clock.offsets[stretchAt(clock, second)] ?? 0);

/**
 * The second (UTC) at which the clock shows `local`. An hour shown twice in autumn is taken the first time; one that
 * is skipped in spring is read with the offset before the change, so it falls an hour later on the clock.
 */
export function secondOfLocal(clock: ZoneClock, local: number): number {
  const { starts, offsets } = clock;
  let before = 0;
  for (let stretch = Math.max(0, stretchAt(clock, local) - 1); stretch < starts.length; stretch += 1) {
    const offset = offsets[stretch] ?? 0;
    const second = local - offset;
    if (second < (starts[stretch + 1] ?? Infinity))
      return second >= (starts[stretch] ?? 0) ? second : local - before;
    before = offset;
  }
  return local - before;
}
