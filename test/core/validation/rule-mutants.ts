import type { AnyEntity } from '../../../src/core/entity/entity';
import type { Field } from '../../../src/core/entity/field';
import { errorFault, type KindSpec, type ValueFault } from '../../../src/core/entity/kind-spec';
import type { FaultVisitor, SheetCheck } from '../../../src/core/validation/engine/sheet-check';

/** A check that finds nothing any more, or something everywhere. */
export type Fault = 'never' | 'always';
export const faults: readonly Fault[] = ['never', 'always'];

const wrong = { en: 'something else', fr: 'autre chose' };

const rowFinding = (reads: readonly string[]): { field: string } => ({ field: reads[0] ?? '' });

/** The entities with the faulty check in place of every row and table rule of this code. */
export const faultyEntities = (
  entities: readonly AnyEntity[],
  code: string,
  fault: Fault,
): readonly AnyEntity[] =>
  entities.map((entity) => ({
    ...entity,
    rowRules: entity.rowRules.map((rule) =>
      rule.code === code
        ? { ...rule, check: () => (fault === 'never' ? undefined : rowFinding(rule.reads)) }
        : rule,
    ),
    tableRules: entity.tableRules.map((rule) =>
      rule.code === code
        ? { ...rule, check: () => (fault === 'never' ? [] : [{ ...rowFinding(rule.reads), rowIndex: 0 }]) }
        : rule,
    ),
  }));

export interface ModuleFault {
  readonly module: string;
  readonly faulty: (actual: Record<string, unknown>, fault: () => Fault) => Record<string, unknown>;
}

type CheckClass = new (...given: unknown[]) => SheetCheck;

/** A check of the engine that marks no row, or marks every row it is asked of and says its code of it. */
const check = (module: string, name: string, code: string): ModuleFault => ({
  module: `core/validation/engine/${module}`,
  faulty(actual, fault) {
    const Actual = actual[name] as CheckClass;
    class Faulty extends Actual {
      private readonly mark = (row: number): boolean => fault() === 'always' && this.marks.set(row, true);
      readonly append = this.mark;
      readonly review = this.mark;
      readonly reviewAll = (): readonly undefined[] => {
        this.mark(0);
        return [];
      };
      readonly mayHold = (): boolean => true;

      override eachFault(_row: number, visit: FaultVisitor): void {
        visit('legacyId', errorFault(code, wrong));
      }
    }
    return { [name]: Faulty };
  },
});

/** What a kind says of a value, without this code or with it of every value. */
const kinds = (code: string): ModuleFault => ({
  module: 'core/entity/field-kinds',
  faulty: ({ kindOf }, fault) => ({
    kindOf: (field: Field): KindSpec<Field> => {
      const kind = (kindOf as (field: Field) => KindSpec<Field>)(field);
      const others = (said: ValueFault): boolean => said.code !== code;
      return {
        ...kind,
        read(...given) {
          const { value, faults: said } = kind.read(...given);
          return {
            value,
            faults: fault() === 'never' ? said.filter(others) : [...said, errorFault(code, wrong)],
          };
        },
        judge(...given) {
          const said = kind.judge(...given);
          return said && (fault() === 'always' || others(said)) ? said : undefined;
        },
      };
    },
  }),
});

/** A function that decides by itself, answering the same whatever it is asked. */
const decision = (module: string, name: string, never: unknown, always: unknown): ModuleFault => ({
  module: `core/${module}`,
  faulty: (_actual, fault) => ({ [name]: () => (fault() === 'never' ? never : always) }),
});

/** Where codes that no entity's rule has are decided. */
export const moduleFaults: Readonly<Record<string, ModuleFault>> = {
  V001: decision('entity/judge-row', 'judgeValue', undefined, errorFault('V001', wrong)),
  V002: kinds('V002'),
  V003: kinds('V003'),
  V004: check('key-check', 'KeyCheck', 'V004'),
  V005: check('reference-check', 'ReferenceCheck', 'V005'),
  V006: check('held-check', 'HeldCheck', 'V006'),
  V007: kinds('V007'),
  V008: decision('kernel/encoding-damage', 'looksMisencoded', false, true),
  V009: kinds('V009'),
  V010: kinds('V010'),
  V011: decision('entity/cell', 'isFormulaError', false, true),
  V012: kinds('V012'),
  V013: check('circle-check', 'CircleCheck', 'V013'),
  V014: kinds('V014'),
  V103: kinds('V103'),
  V104: kinds('V104'),
  V118: decision('kernel/sensitive-number', 'holdsSensitiveNumber', false, true),
};
