import { isBlank, type Canonical, type Cell } from '../../entity/cell';
import { readCell } from '../../entity/decode-table';
import type { Field } from '../../entity/field';
import { judgeValue } from '../../entity/judge-row';
import type { JudgeContext, ReadContext, ValueFault } from '../../entity/kind-spec';

/** A cell read and judged by itself; nothing unreadable is judged a second time. */
export interface JudgedCell {
  /** Null where blank or unreadable. */
  readonly value: Canonical;
  readonly readable: boolean;
  /** What reading it says, then what judging its value says. */
  readonly faults: readonly ValueFault[];
}

/** What one cell means and what is wrong with it; `peer` gives the values of the other cells of its row. */
export function judgeCell(field: Field, cell: Cell, context: ReadContext & JudgeContext): JudgedCell {
  const { value, faults } = readCell(cell, field, context);
  if (value === null && faults.length > 0) return { value, readable: false, faults };
  const fault = judgeValue(field, value, context);
  return { value, readable: true, faults: fault ? [...faults, fault] : faults };
}

/** The field of the same row that judging a cell looks at, if there is one. */
export function peerFieldOf(field: Field): string | undefined {
  if (field.kind === 'postalCode' || field.kind === 'province') return field.countryField;
  return field.kind === 'variant' ? field.typeField : undefined;
}

const cacheMax = 512;
const cachedLength = 200;
/** Of so many cells, so many must be like one before, or remembering takes longer than judging. */
const trial = { cells: 64, repeats: 8 } as const;

/** Judges the cells of one column and remembers the last few hundred, where faults of the column repeat. */
export class CellJudge {
  private readonly judged = new Map<Canonical, Map<Cell, JudgedCell>>();
  private size = 0;
  private repeats = 0;
  private misses = 0;
  private peer: Canonical = null;
  private ofPeer = new Map<Cell, JudgedCell>();
  private beside: ReadContext & JudgeContext;

  constructor(
    private readonly field: Field,
    private readonly context: ReadContext,
  ) {
    this.beside = { ...context, peer: () => null };
    this.judged.set(null, this.ofPeer);
  }

  /** `peer` is the value of the cell's peer field (`peerFieldOf`); null where the kind looks at none. */
  judge(cell: Cell, peer: Canonical): JudgedCell {
    if (peer !== this.peer) this.turnTo(peer);
    if (this.misses >= trial.cells && this.repeats < trial.repeats)
      return judgeCell(this.field, cell, this.beside);
    const known = this.ofPeer.get(cell);
    if (known) {
      this.repeats += 1;
      return known;
    }
    this.misses += 1;
    const judged = judgeCell(this.field, cell, this.beside);
    if (typeof cell !== 'string' || cell.length <= cachedLength) this.remember(cell, judged);
    return judged;
  }

  /** The value of a cell known to be without fault. */
  valueOf(cell: Cell): Canonical {
    return isBlank(cell) ? null : this.judge(cell, null).value;
  }

  private turnTo(peer: Canonical): void {
    this.peer = peer;
    this.ofPeer = this.judged.get(peer) ?? new Map<Cell, JudgedCell>();
    this.judged.set(peer, this.ofPeer);
    this.beside = { ...this.context, peer: () => peer };
  }

  private remember(cell: Cell, judged: JudgedCell): void {
    if (this.size === cacheMax) {
      this.judged.clear();
      this.ofPeer = new Map();
      this.judged.set(this.peer, this.ofPeer);
      this.size = 0;
    }
    this.ofPeer.set(cell, judged);
    this.size += 1;
  }
}
