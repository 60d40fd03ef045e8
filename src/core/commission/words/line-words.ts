import type { Catalog } from '../../catalog/catalog';
import type { CatalogNode } from '../../catalog/catalog-node';
import type { RowReader } from '../../entities/table-lookup';
import type { Bilingual } from '../../kernel/bilingual';
import { restWords } from './line-clauses';
import { isOn, type LineRead } from './line-read';
import { joined, moneyWords, numberWords, percentWords, periodWords } from './plain-words';

const anything: Bilingual = { en: 'anything sold', fr: 'tout ce qui est vendu' };

const ofKind: Readonly<Record<string, { readonly all: Bilingual; readonly one: Bilingual }>> = {
  Service: { all: { en: 'any service', fr: 'tout service' }, one: { en: 'the service', fr: 'le service' } },
  Product: { all: { en: 'any product', fr: 'tout produit' }, one: { en: 'the product', fr: 'le produit' } },
  Charge: { all: { en: 'any charge', fr: 'tous les frais' }, one: { en: 'the charge', fr: 'les frais' } },
  'Sub-Charge': {
    all: { en: 'any sub-charge', fr: 'tous les sous-frais' },
    one: { en: 'the sub-charge', fr: 'les sous-frais' },
  },
};

/** What the line pays for: all of a kind, or one item by its name and code. */
function itemWords({ row, nameOf }: LineRead): Bilingual {
  const kind = ofKind[String(row('appliesToKind'))];
  if (!kind) return anything;
  const item = row('item');
  if (item === null) return kind.all;
  const name = nameOf('item');
  const named = name === undefined || name === item ? String(item) : `${name} (${String(item)})`;
  return { en: `${kind.one.en} ${named}`, fr: `${kind.one.fr} ${named}` };
}

/** By the method as it is stored; how much, and of what. */
const amounts: Readonly<Record<string, (line: LineRead) => Bilingual>> = {
  '$ per unit': ({ row, currency }) => {
    const rate = moneyWords(row('rate'), currency);
    return { en: `${rate.en} per unit`, fr: `${rate.fr} par unité` };
  },
  '$ per unit over a minimum quantity': ({ row, currency }) => {
    const rate = moneyWords(row('rate'), currency);
    const quota = numberWords(row('quotaQuantity') ?? 0);
    return {
      en: `${rate.en} per unit beyond a quota of ${quota.en}`,
      fr: `${rate.fr} par unité au-delà d’un quota de ${quota.fr}`,
    };
  },
  '% of margin': ({ row }) => {
    const rate = percentWords(row('rate'));
    return { en: `${rate.en} of the margin`, fr: `${rate.fr} de la marge` };
  },
  '% of margin over a minimum dollar value': ({ row, currency }) => {
    const rate = percentWords(row('rate'));
    const least = moneyWords(row('methodMinimumMargin') ?? 0, currency);
    return {
      en: `${rate.en} of the margin beyond ${least.en}`,
      fr: `${rate.fr} de la marge au-delà de ${least.fr}`,
    };
  },
  '% of price': ({ row }) => {
    const rate = percentWords(row('rate'));
    return { en: `${rate.en} of the price`, fr: `${rate.fr} du prix` };
  },
};

const undecided: Bilingual = { en: 'by no method yet', fr: 'selon aucune méthode pour l’instant' };

const triggers: Readonly<Record<string, Bilingual>> = {
  'Invoice posted': { en: 'once the invoice is posted', fr: 'dès que la facture est publiée' },
  'Invoice paid': { en: 'once the invoice is paid', fr: 'dès que la facture est payée' },
};

function contractWords({ row, nameOf }: LineRead): readonly Bilingual[] {
  const type = row('contractType');
  if (type === null) return [];
  const name = nameOf('contractType') ?? String(type);
  return [{ en: `under contract type ${name}`, fr: `avec le type de contrat ${name}` }];
}

/** The first sentence: how much for what, when, and from when to when. */
function mainSentence(line: LineRead): Bilingual {
  const { row } = line;
  const amount = amounts[String(row('method'))]?.(line) ?? undecided;
  const item = itemWords(line);
  const trigger = triggers[String(row('trigger'))];
  const after = [
    ...contractWords(line),
    ...(trigger ? [trigger] : []),
    periodWords(row('effectiveFrom'), row('expiry')),
  ];
  const number = String(row('lineNumber') ?? '?');
  return joined(
    [
      {
        en: `Line ${number} pays ${amount.en} for ${item.en}`,
        fr: `La ligne ${number} paie ${amount.fr} pour ${item.fr}`,
      },
      ...after,
    ],
    ', ',
  );
}

const stop: Bilingual = { en: '.', fr: '.' };

/** One row of a plan as a person would say it, whole, in both languages (domain.md 3.31). */
export function lineSentence(read: LineRead): Bilingual {
  return joined([joined([mainSentence(read), stop], ''), ...restWords(read)], ' ');
}

/** What the sentence of a line is made from; `catalog` is of the plan's sheets and those its rows lead to. */
export function lineRead(catalog: Catalog, node: CatalogNode): LineRead {
  const row: RowReader = catalog.read(node);
  return {
    row,
    currency: isOn(row('currency')) ? String(row('currency')) : '',
    nameOf: (field) => catalog.target(node, field)?.label,
  };
}
