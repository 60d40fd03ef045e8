import type { KeysElsewhere } from '../../entity/column-table';
import type { AnyEntity, DayFacts, TableFacts } from '../../entity/entity';
import type { ReadContext } from '../../entity/kind-spec';
import type { ReferenceLists } from '../../entity/reference-list';
import { loadOrder } from '../../entity/load-order';
import type { DateSystem } from '../../kernel/excel-serial';
import { waiverLookup, type WaiverLookup } from '../apply-waivers';
import type { Waiver } from '../waiver';
import { EngineSheet } from './engine-sheet';
import type { HeldCheck } from './held-check';
import type { ReferenceCheck } from './reference-check';
import type { Surroundings } from './sheet-check';

/** What a check rests on besides the rows. */
export interface EngineBasis {
  /** In force on the day of the check. */
  readonly lists: ReferenceLists;
  readonly facts: DayFacts;
  readonly dateSystem: DateSystem;
  readonly waivers: readonly Waiver[];
  readonly elsewhere?: KeysElsewhere | undefined;
  /** How many issues are listed at most; counts stay exact beyond it. */
  readonly issueLimit?: number | undefined;
}

/** A reference column that may lead to a sheet. */
export interface Referrer {
  readonly sheet: EngineSheet;
  readonly reference: ReferenceCheck;
  readonly held: HeldCheck;
}

/** The sheets of a workspace, in load order, and what they refer to each other by. */
export class EngineSheets implements Surroundings {
  readonly facts: TableFacts;
  readonly elsewhere: KeysElsewhere | undefined;
  private readonly order: readonly AnyEntity[];
  private readonly byName = new Map<string, EngineSheet>();
  private ordered: readonly EngineSheet[] | undefined;
  private readonly referring = new Map<string, readonly Referrer[]>();
  private findWaiver: WaiverLookup = waiverLookup([]);
  private waivedRows = new Map<string, ReadonlySet<string>>();

  constructor(
    registry: readonly AnyEntity[],
    private readonly basis: EngineBasis,
  ) {
    this.order = loadOrder(registry).map(({ entity }) => entity);
    const entities = new Map(this.order.map((entity) => [entity.name, entity]));
    this.facts = { ...basis.facts, lists: basis.lists, entity: (name) => entities.get(name) };
    this.elsewhere = basis.elsewhere;
    this.waive(basis.waivers);
  }

  sheet = (entity: string): EngineSheet | undefined => this.byName.get(entity);

  /** In load order. */
  all(): readonly EngineSheet[] {
    this.ordered ??= [...this.byName.values()].sort((a, b) => a.place - b.place);
    return this.ordered;
  }

  /** The sheet of an entity of the registry, made where there is none yet. */
  open(name: string): EngineSheet | undefined {
    const known = this.byName.get(name);
    const place = this.order.findIndex((entity) => entity.name === name);
    const entity = this.order[place];
    if (known || !entity) return known;
    const { lists, dateSystem } = this.basis;
    const reading: ReadContext = { lists, dateSystem };
    const sheet = new EngineSheet(entity, place, this, reading, () => this.findWaiver);
    this.byName.set(name, sheet);
    this.ordered = undefined;
    this.referring.clear();
    return sheet;
  }

  /** The reference columns of all sheets that may lead to this one. */
  referrersOf({ entity }: EngineSheet): readonly Referrer[] {
    const known = this.referring.get(entity.name);
    if (known) return known;
    const found = this.all().flatMap((sheet) =>
      sheet.held
        .filter(({ reference }) => reference.targets.includes(entity.name))
        .map((held) => ({ sheet, reference: held.reference, held })),
    );
    this.referring.set(entity.name, found);
    return found;
  }

  /** From now on these warnings are let stand. */
  waive(waivers: readonly Waiver[]): void {
    this.findWaiver = waiverLookup(waivers);
    const entities = new Set(waivers.map(({ entity }) => entity));
    this.waivedRows = new Map(
      [...entities].map((name) => [
        name,
        new Set(waivers.flatMap(({ entity, rowId }) => (entity === name ? [rowId] : []))),
      ]),
    );
  }

  /** The Row Ids of rows in which a warning may be let stand. */
  waivedIn = ({ entity }: EngineSheet): ReadonlySet<string> =>
    this.waivedRows.get(entity.name) ?? new Set<string>();
}
