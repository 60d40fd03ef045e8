import type { RowRule } from '../../entity/entity';
import { compareDecimals, parseDecimal } from '../../kernel/decimal';

type Value = string | number | boolean | null | undefined;
type Row<Name extends string> = { readonly [Field in Name]?: Value };
type RuleOver<Name extends string> = RowRule<Row<NoInfer<Name>>, NoInfer<Name>>;

const decimalOf = (value: Value): ReturnType<typeof parseDecimal> =>
  typeof value === 'string' ? parseDecimal(value) : undefined;

/** V305: not asked where `givenAway` is Yes, because nothing is sold there: an included tier, a blocked prefix. */
export function costWithinRate<Rate extends string, Cost extends string, GivenAway extends string = never>(
  rate: Rate,
  cost: Cost,
  givenAway?: GivenAway,
): RuleOver<Rate | Cost | GivenAway> {
  return {
    code: 'V305',
    severity: 'warning',
    reads: givenAway === undefined ? [rate, cost] : [rate, cost, givenAway],
    check(row) {
      const [sells, costs] = [decimalOf(row[rate]), decimalOf(row[cost])];
      if (!sells || !costs || compareDecimals(costs, sells) <= 0) return undefined;
      if (givenAway !== undefined && row[givenAway] === true) return undefined;
      const price = String(row[rate]);
      return {
        field: cost,
        expected: { en: `a cost of at most the rate, ${price}`, fr: `un coût d’au plus le tarif, ${price}` },
      };
    },
  };
}

/** V306: an increment of 0 has no multiples to round to. */
export const incrementAboveZero = <Increment extends string, Read extends string = never>(
  increment: Increment,
  reads: readonly Read[] = [],
  when: (row: Row<NoInfer<Read>>) => boolean = () => true,
): RuleOver<Increment | Read> => ({
  code: 'V306',
  severity: 'error',
  reads: [increment, ...reads],
  check: (row) =>
    row[increment] === 0 && when(row)
      ? {
          field: increment,
          expected: {
            en: '1 or more; 1, 6, 30 and 60 are usual',
            fr: '1 ou plus; 1, 6, 30 et 60 sont courants',
          },
          example: '60',
        }
      : undefined,
});

/** V307: a minimum no multiple of the increment bills odd lengths, as in 40/60. */
export const minimumFitsIncrement = <Minimum extends string, Increment extends string>(
  minimum: Minimum,
  increment: Increment,
): RuleOver<Minimum | Increment> => ({
  code: 'V307',
  severity: 'warning',
  reads: [minimum, increment],
  check(row) {
    const [first, step] = [row[minimum], row[increment]];
    if (typeof first !== 'number' || typeof step !== 'number' || step === 0 || first % step === 0)
      return undefined;
    const fitting = Math.ceil(first / step) * step;
    return {
      field: minimum,
      expected: {
        en: `a multiple of the increment, ${String(step)}`,
        fr: `un multiple de l’incrément, ${String(step)}`,
      },
      example: String(fitting),
      mends: [fitting],
    };
  },
});
