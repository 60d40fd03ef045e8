import { findEntity } from '../../core/entities/registry';
import type { Bilingual } from '../../core/kernel/bilingual';
import { totalsTie } from '../../core/push/control-totals';
import { chainLinks, type ChainLink } from '../../core/push/receipt';
import type { PushSummary } from '../../workflows/push-workspace';

type LinkName = (typeof chainLinks)[number];

/** One line of the totals table: the same figure at every link of the chain, as decimal texts. */
export interface TotalsLine {
  /** A field's label; undefined for the number of rows. */
  readonly label: Bilingual | undefined;
  readonly figures: Readonly<Record<LinkName, string>>;
  /** SmartBilling stored what it said it took. */
  readonly equal: boolean;
}

export interface EntityTotals {
  readonly entity: string;
  readonly sheet: Bilingual;
  readonly lines: readonly TotalsLine[];
}

type Chain = Readonly<Record<LinkName, ChainLink>>;

const sameSum = (field: string, a: ChainLink['sums'], b: ChainLink['sums']): boolean =>
  totalsTie(
    { count: 0, sums: { [field]: a[field] ?? '0' } },
    { count: 0, sums: { [field]: b[field] ?? '0' } },
  );

const figuresOf = (chain: Chain, figureOf: (link: ChainLink) => string): TotalsLine['figures'] => ({
  sheet: figureOf(chain.sheet),
  sent: figureOf(chain.sent),
  acknowledged: figureOf(chain.acknowledged),
  stored: figureOf(chain.stored),
});

function linesOf(chain: Chain, labelOf: (field: string) => Bilingual | undefined): readonly TotalsLine[] {
  const counts: TotalsLine = {
    label: undefined,
    figures: figuresOf(chain, ({ count }) => String(count)),
    equal: chain.acknowledged.count === chain.stored.count,
  };
  const fields = [...new Set(chainLinks.flatMap((link) => Object.keys(chain[link].sums)))];
  const amounts = fields
    .filter((field) => chainLinks.some((link) => !sameSum(field, chain[link].sums, {})))
    .map((field): TotalsLine => ({
      label: labelOf(field),
      figures: figuresOf(chain, ({ sums }) => sums[field] ?? '0'),
      equal: sameSum(field, chain.acknowledged.sums, chain.stored.sums),
    }));
  return [counts, ...amounts];
}

/** The totals of every sheet with rows, from the sheet to what is stored; zeros all along are no line. */
export function totalsLines({ controlTotals }: PushSummary): EntityTotals[] {
  return Object.entries(controlTotals).flatMap(([name, { sheet, sent, stored, ...acknowledged }]) => {
    const entity = findEntity(name);
    if (!entity || !stored) return [];
    const lines = linesOf({ sheet, sent, acknowledged, stored }, (field) => entity.fields[field]?.label);
    return [{ entity: name, sheet: entity.sheet, lines }];
  });
}
