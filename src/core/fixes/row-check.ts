import { isBlank, type Canonical, type Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields, fieldOf } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import {
  judgeRules,
  judgeValue,
  type CanonicalRow,
  type CheckContext,
  type RowFault,
} from '../entity/judge-row';
import type { ReadContext } from '../entity/kind-spec';

/** What a change of one field can make right or wrong in its row, and what has to be read to know. */
interface Reach {
  readonly judged: readonly (readonly [string, Field])[];
  readonly rules: AnyEntity['rowRules'];
  readonly reads: readonly string[];
}

const peersOf = (field: Field): readonly string[] => {
  if (field.kind === 'postalCode' || field.kind === 'province') return [field.countryField];
  return field.kind === 'variant' ? [field.typeField] : [];
};

function reachOf(entity: AnyEntity, name: string): Reach {
  const judged = dataFields(entity).filter(([own, field]) => own === name || peersOf(field).includes(name));
  const rules = entity.rowRules.filter((rule) => rule.reads.includes(name));
  const reads = new Set([
    ...judged.flatMap(([own, field]) => [own, ...peersOf(field)]),
    ...rules.flatMap((rule) => rule.reads),
  ]);
  return { judged, rules, reads: [...reads] };
}

const reaches = new WeakMap<AnyEntity, Map<string, Reach>>();

function knownReach(entity: AnyEntity, name: string): Reach {
  const byField = reaches.get(entity) ?? new Map<string, Reach>();
  reaches.set(entity, byField);
  const reach = byField.get(name) ?? reachOf(entity, name);
  byField.set(name, reach);
  return reach;
}

/** Cells that stand in the place of a row's own. */
type CellsInstead = ReadonlyMap<string, Cell>;

const none: CellsInstead = new Map();

/** Judges one row as it is and as it would be with other cells, as far as one of them reaches. */
export class RowCheck {
  private readonly taken = new Map<number, Map<string, Cell>>();

  constructor(
    private readonly entity: AnyEntity,
    private readonly table: DecodedTable,
    private readonly context: CheckContext & ReadContext,
  ) {}

  /** Takes a cell as mended: what is mended beside it must agree with it. */
  take(name: string, rowIndex: number, cell: Cell): void {
    this.taken.set(rowIndex, (this.taken.get(rowIndex) ?? new Map<string, Cell>()).set(name, cell));
  }

  /** Faults of a row that a cell of the field `name` has a part in, with `cell` in its place. */
  faults(name: string, rowIndex: number, cell: Cell): readonly RowFault[] {
    return this.faultsBeside(none, name, rowIndex, cell);
  }

  /** The same with all cells of the row taken so far in their places; undefined where none is. */
  faultsWithTaken(name: string, rowIndex: number, cell: Cell): readonly RowFault[] | undefined {
    const taken = this.taken.get(rowIndex);
    return taken && this.faultsBeside(taken, name, rowIndex, cell);
  }

  private faultsBeside(
    instead: CellsInstead,
    name: string,
    rowIndex: number,
    cell: Cell,
  ): readonly RowFault[] {
    const field = fieldOf(this.entity, name);
    if (!field) return [];
    const { judged, rules, reads } = knownReach(this.entity, name);
    const reading = readCell(cell, field, this.context);
    const row: Record<string, Canonical> = {};
    const unreadable = new Set<string>();
    for (const read of reads) {
      const mended = read === name ? undefined : instead.get(read);
      const stands = read === name ? cell : (mended ?? this.table.source.columns.get(read)?.[rowIndex] ?? '');
      const value = read === name ? reading.value : this.valueOf(read, rowIndex, mended);
      row[read] = value;
      if (value === null && !isBlank(stands)) unreadable.add(read);
    }
    return [
      ...reading.faults.map((fault) => ({ ...fault, field: name })),
      ...this.judge(judged, rules, row, (one) => !unreadable.has(one)),
    ];
  }

  private valueOf(name: string, rowIndex: number, instead: Cell | undefined): Canonical {
    const field = instead === undefined ? undefined : fieldOf(this.entity, name);
    if (!field || instead === undefined) return this.table.column(name)[rowIndex] ?? null;
    return readCell(instead, field, this.context).value;
  }

  private judge(
    judged: Reach['judged'],
    rowRules: Reach['rules'],
    row: CanonicalRow,
    readable: (field: string) => boolean,
  ): readonly RowFault[] {
    const { lists, facts } = this.context;
    const peer = (name: string): Canonical => row[name] ?? null;
    const values = judged.flatMap(([own, field]) => {
      const fault = readable(own) ? judgeValue(field, peer(own), { lists, peer }) : undefined;
      return fault ? [{ ...fault, field: own }] : [];
    });
    return [...values, ...judgeRules({ ...this.entity, rowRules }, row, { ...facts, lists }, readable)];
  }
}

const keyOf = ({ field, code }: RowFault): string => `${field}\n${code}`;

/** Whether no error is among the faults after that was not among those before. */
export function bringsNoError(before: readonly RowFault[], after: readonly RowFault[]): boolean {
  const known = new Set(before.map(keyOf));
  return after.every((fault) => fault.severity !== 'error' || known.has(keyOf(fault)));
}
