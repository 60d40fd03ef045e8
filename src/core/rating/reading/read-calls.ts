import { isBlank } from '../../entity/cell';
import { usageRecord } from '../../entities/usage/usage-record';
import type { SourceTable } from '../../mapping/source-table';
import { microUnits } from '../plan/micro-units';
import type { UnitTicks } from '../plan/unit-ticks';
import { zoneClock } from '../plan/zone-clock';
import { normaliseNumber, type NormalNumber } from '../steps/normalise-number';
import type { UnratedReason } from '../explain/rating-step';
import { cellOf, faultAt, rateFile, type FileFault, type RateFile } from './rate-file';
import type { ReadingContext } from './read-rows';
import { readStart } from './read-start';
import { readTicks } from './read-ticks';

/** One usage record as the file has it; `refused` says why it is not rated, whatever the plan holds. */
export interface CallRecord {
  readonly id: string;
  /** Line of the file from 1. */
  readonly line: number;
  readonly given: string;
  readonly number: NormalNumber;
  /** Seconds since 1970 (UTC). */
  readonly start: number;
  readonly ticks: number;
  readonly subscription: string;
  readonly customer: string;
  /** Micro-units; undefined where the file does not say. */
  readonly supplierCost: number | undefined;
  readonly refused: UnratedReason | undefined;
}

export interface CallReading {
  readonly calls: readonly CallRecord[];
  readonly faults: readonly FileFault[];
  readonly unread: readonly string[];
}

export interface CallSettings {
  readonly unit: string;
  readonly unitTicks: UnitTicks;
  /** The zone of starts that name none. */
  readonly zone: string;
  /** Area code that numbers of seven digits stand in. */
  readonly homeArea?: string | undefined;
  /** Taken as the start where the file has no such column: seconds since 1970 (UTC). */
  readonly now: number;
}

const name = usageRecord.name;

/** Short headings people give files of calls. */
const headings = { id: 'usageId', callId: 'usageId', number: 'calledNumber', start: 'startDateTime' };

const expectedStart = {
  en: 'a date and time, year-month-day hour:minute:second',
  fr: 'une date et une heure, année-mois-jour heure:minute:seconde',
};
const expectedZone = { en: 'a time zone such as America/Toronto', fr: 'un fuseau comme America/Toronto' };
const expectedCost = { en: 'an amount of at most 6 decimals', fr: 'un montant d’au plus 6 décimales' };

/** A record nobody answered is not rated (domain.md 3.23); a blank disposition says nothing. */
const isUnanswered = (disposition: string): boolean =>
  disposition !== '' && !/^(answer|r[ée]pond|ok$|success|normal)/i.test(disposition);

class CallReader {
  readonly faults: FileFault[] = [];
  private readonly seen = new Set<string>();
  private readonly hasStart: boolean;

  constructor(
    private readonly file: RateFile,
    private readonly context: ReadingContext,
    private readonly settings: CallSettings,
  ) {
    this.hasStart = file.columns.get(name)?.has('startDateTime') ?? false;
  }

  private text(row: number, field: string): string {
    return String(cellOf(this.file, name, field, row)).trim();
  }

  private refuse(row: number, field: string, expected: FileFault['expected'], code = 'V002'): undefined {
    this.faults.push(faultAt(this.file, name, field, row, { code, expected }));
    return undefined;
  }

  private start(row: number): number | undefined {
    if (!this.hasStart) return this.settings.now;
    const zone = this.text(row, 'zone') || this.settings.zone;
    const entry = this.context.lists.find('timeZone', zone);
    try {
      const clock = zoneClock(entry?.code ?? zone);
      const cell = cellOf(this.file, name, 'startDateTime', row);
      return (
        readStart(cell, clock, this.context.dateSystem) ?? this.refuse(row, 'startDateTime', expectedStart)
      );
    } catch (error) {
      if (error instanceof RangeError) return this.refuse(row, 'zone', expectedZone, 'V003');
      throw error;
    }
  }

  private ticks(row: number): number | undefined {
    const { unit, unitTicks } = this.settings;
    const read = readTicks((field) => cellOf(this.file, name, field, row), unit, unitTicks);
    return read.ok ? read.ticks : this.refuse(row, read.field, read.expected);
  }

  private cost(row: number): number | undefined {
    const text = this.text(row, 'supplierCost');
    return text === '' ? undefined : (microUnits(text) ?? this.refuse(row, 'supplierCost', expectedCost));
  }

  /** Whether an earlier record of the supplier has the same ID. */
  private isRepeated(row: number): boolean {
    const id = this.text(row, 'usageId');
    if (id === '') return false;
    const key = `${this.text(row, 'supplier')}\n${id}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }

  read(row: number): CallRecord {
    const line = this.file.source.rowNumbers[row] ?? row + 1;
    const direction = this.context.lists.find('usageDirection', this.text(row, 'direction'))?.code;
    const field = direction === 'Inbound' || direction === 'Toll-free' ? 'callingNumber' : 'calledNumber';
    const cell = cellOf(this.file, name, field, row);
    const given =
      isBlank(cell) && field === 'calledNumber' ? this.text(row, 'calledNumberRaw') : String(cell).trim();
    const number = normaliseNumber(given, this.settings.homeArea);
    const [start, ticks] = [this.start(row), this.ticks(row)];
    const refused: UnratedReason | undefined = this.isRepeated(row)
      ? 'duplicate'
      : start === undefined || ticks === undefined
        ? 'badRow'
        : isUnanswered(this.text(row, 'disposition'))
          ? 'notAnswered'
          : number.ok
            ? undefined
            : number.fault;
    return {
      id: this.text(row, 'usageId') || String(line),
      line,
      given,
      number,
      start: start ?? 0,
      ticks: ticks ?? 0,
      subscription: this.text(row, 'subscription'),
      customer: this.text(row, 'customer'),
      supplierCost: this.cost(row),
      refused,
    };
  }
}

/** Reads usage records; every row of the file is a record, those with faults are refused ones. */
export function readCalls(source: SourceTable, context: ReadingContext, settings: CallSettings): CallReading {
  const file = rateFile(source, [{ entity: usageRecord, headings }]);
  const reader = new CallReader(file, context, settings);
  const calls = source.rows.map((_, row) => reader.read(row));
  return { calls, faults: reader.faults, unread: file.unread };
}
