import type { CompiledPlan } from '../plan/compiled-plan';
import type { Region, Regions } from './region';
import type { WeekAtoms } from './week-atoms';

/** When a line holds: in all, and by how firmly, holidays first; of the lines of one prefix the firmest prices a call. */
interface LineRegions {
  readonly whole: Region;
  readonly byHoliday: Region;
  readonly weekly: Region;
  readonly anyTime: Region;
}

const strengths = ['byHoliday', 'weekly', 'anyTime'] as const;

/** Line indexes of a group, in the order in which the plan asks them. */
function linesOfGroup({ prefixes }: CompiledPlan, group: number): readonly number[] {
  return [...prefixes.lines.subarray(prefixes.starts[group] ?? 0, prefixes.starts[group + 1] ?? 0)];
}

/** When the lines of a plan hold, and which of one prefix is chosen when. */
export class PlanRegions {
  /** A plan has few different bands and dates, so lines share what is made of them. */
  private readonly made = new Map<string, LineRegions>();
  private readonly byLine: LineRegions[] = [];
  private readonly byGroup: (readonly number[])[] = [];

  constructor(
    private readonly plan: CompiledPlan,
    private readonly week: WeekAtoms,
    readonly regions: Regions,
  ) {}

  private make(band: number, from: number, to: number): LineRegions {
    const { regions, week, plan } = this;
    const { empty } = regions;
    if (from > to) return { whole: empty, byHoliday: empty, weekly: empty, anyTime: empty };
    if (band < 0) {
      const whole = regions.of([{ from, to, bits: week.all }]);
      return { whole, byHoliday: empty, weekly: empty, anyTime: whole };
    }
    const weekly = regions.of([{ from, to, bits: week.ofBand[band] ?? 0n }]);
    const dates = [...(plan.bands.holidays[band] ?? [])].flatMap((date) => [date, date + 1]);
    const byHoliday = regions.of(
      [...new Set(dates)]
        .filter((day) => from <= day && day <= to)
        .sort((a, b) => a - b)
        .map((day) => ({ from: day, to: day, bits: week.ofHoliday(band, day) })),
    );
    return { whole: regions.union(weekly, byHoliday), byHoliday, weekly, anyTime: empty };
  }

  private of(line: number): LineRegions {
    const known = this.byLine[line];
    if (known) return known;
    const { band, firstDay, lastDay } = this.plan.lines;
    const [own = -1, from = 0, to = 0] = [band[line], firstDay[line], lastDay[line]];
    const key = `${own} ${from} ${to}`;
    const regions = this.made.get(key) ?? this.make(own, from, to);
    this.made.set(key, regions);
    this.byLine[line] = regions;
    return regions;
  }

  /** When a line holds: at all, by its weekdays, by a holiday. */
  whole = (line: number): Region => this.of(line).whole;
  weekly = (line: number): Region => this.of(line).weekly;
  byHoliday = (line: number): Region => this.of(line).byHoliday;

  /** The lines of one prefix in the order in which the plan asks them; none for group -1. */
  ofGroup(group: number): readonly number[] {
    if (group < 0) return [];
    const lines = this.byGroup[group] ?? linesOfGroup(this.plan, group);
    this.byGroup[group] = lines;
    return lines;
  }

  /** When any of the lines holds. */
  union(lines: readonly number[]): Region {
    let sum = this.regions.empty;
    for (const line of lines) sum = this.regions.union(sum, this.of(line).whole);
    return sum;
  }

  /** When each of the lines of one prefix, in the order of the plan, is the one that prices a call. */
  chosen(lines: readonly number[]): readonly { readonly line: number; readonly region: Region }[] {
    const { regions } = this;
    const [only] = lines;
    if (only !== undefined && lines.length === 1) return [{ line: only, region: this.whole(only) }];
    const found = lines.map((line) => ({ line, region: regions.empty }));
    let taken = regions.empty;
    for (const firm of strengths)
      for (const one of found) {
        const part = regions.minus(this.of(one.line)[firm], taken);
        if (part === regions.empty) continue;
        one.region = regions.union(one.region, part);
        taken = regions.union(taken, part);
      }
    return found;
  }
}
