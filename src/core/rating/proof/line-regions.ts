import type { CompiledPlan } from '../plan/compiled-plan';
import { strength } from '../steps/band-strength';
import type { Region, Regions } from './region';
import type { WeekAtoms } from './week-atoms';

/** When a line holds, as firmly as each: by a holiday, by its weekdays, at any time. */
interface LineRegions {
  readonly whole: Region;
  readonly byStrength: ReadonlyMap<number, Region>;
}

/** From the firmest on: of the lines of one prefix the firmest prices a call. */
const strengths = [strength.holiday, strength.weekday, strength.anyTime];

/** When the lines of a plan hold, and which of one prefix is chosen when. */
export class PlanRegions {
  private readonly known = new Map<string, LineRegions>();

  constructor(
    private readonly plan: CompiledPlan,
    private readonly week: WeekAtoms,
    readonly regions: Regions,
  ) {}

  private made(band: number, from: number, to: number): LineRegions {
    const { regions, week, plan } = this;
    if (band < 0) {
      const whole = regions.of([{ from, to, bits: week.all }]);
      return { whole, byStrength: new Map([[strength.anyTime, whole]]) };
    }
    const weekly = regions.of([{ from, to, bits: week.ofBand[band] ?? 0n }]);
    const dates = [...(plan.bands.holidays[band] ?? [])].flatMap((date) => [date, date + 1]);
    const holiday = regions.of(
      [...new Set(dates)]
        .filter((day) => from <= day && day <= to)
        .sort((a, b) => a - b)
        .map((day) => ({ from: day, to: day, bits: week.ofHoliday(band, day) })),
    );
    return {
      whole: regions.union(weekly, holiday),
      byStrength: new Map([
        [strength.holiday, holiday],
        [strength.weekday, weekly],
      ]),
    };
  }

  private of(line: number): LineRegions {
    const { band, firstDay, lastDay } = this.plan.lines;
    const [own = -1, from = 0, to = 0] = [band[line], firstDay[line], lastDay[line]];
    const key = `${own} ${from} ${to}`;
    const regions = this.known.get(key) ?? (from > to ? this.never : this.made(own, from, to));
    this.known.set(key, regions);
    return regions;
  }

  private get never(): LineRegions {
    return { whole: this.regions.empty, byStrength: new Map() };
  }

  /** When a line holds. */
  whole = (line: number): Region => this.of(line).whole;

  /** When a line holds no more firmly than any line of its prefix with a band. */
  weekly = (line: number): Region => this.of(line).byStrength.get(strength.weekday) ?? this.regions.empty;
  byHoliday = (line: number): Region => this.of(line).byStrength.get(strength.holiday) ?? this.regions.empty;

  /** All a group's lines together. */
  ofLines(lines: readonly number[]): Region {
    return lines.reduce((sum, line) => this.regions.union(sum, this.whole(line)), this.regions.empty);
  }

  /** When each of the lines of one prefix, in the order of the plan, is the one that prices a call. */
  chosen(lines: readonly number[]): ReadonlyMap<number, Region> {
    const [only] = lines;
    if (only !== undefined && lines.length === 1) return new Map([[only, this.whole(only)]]);
    const chosen = new Map<number, Region>(lines.map((line) => [line, this.regions.empty]));
    let taken = this.regions.empty;
    for (const firm of strengths)
      for (const line of lines) {
        const region = this.of(line).byStrength.get(firm);
        if (!region) continue;
        const part = this.regions.minus(region, taken);
        chosen.set(line, this.regions.union(chosen.get(line) ?? this.regions.empty, part));
        taken = this.regions.union(taken, part);
      }
    return chosen;
  }
}

/** Line indexes of a group, in the order in which the plan asks them. */
export function linesOfGroup({ prefixes }: CompiledPlan, group: number): readonly number[] {
  const [from = 0, to = 0] = group < 0 ? [] : [prefixes.starts[group], prefixes.starts[group + 1]];
  return [...prefixes.lines.subarray(from, to)];
}
