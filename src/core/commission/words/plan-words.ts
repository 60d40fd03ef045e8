import type { Catalog } from '../../catalog/catalog';
import type { CatalogNode } from '../../catalog/catalog-node';
import type { RowReader } from '../../entities/table-lookup';
import type { Bilingual } from '../../kernel/bilingual';
import { isOn } from './line-read';
import { lineRead, lineSentence } from './line-words';
import { both, joined, moneyWords, percentWords, periodWords } from './plain-words';

/** A row of the workbook and what it says. */
export interface SaidRow {
  readonly node: CatalogNode;
  readonly says: Bilingual;
}

/** A plan in words: what holds for all of it, each of its lines in the order of their numbers, and whom it pays. */
export interface SaidPlan {
  readonly plan: SaidRow;
  readonly lines: readonly SaidRow[];
  readonly agents: readonly SaidRow[];
}

function minimumWords(row: RowReader, currency: string): readonly Bilingual[] {
  const least = row('minimumPayout');
  if (!isOn(least) || Number(least) === 0) return [];
  const { en, fr } = moneyWords(least, currency);
  return row('carryOver') === false
    ? [{ en: `A total below ${en} lapses.`, fr: `Un total inférieur à ${fr} est perdu.` }]
    : [
        {
          en: `A total below ${en} is carried over to the next period.`,
          fr: `Un total inférieur à ${fr} est reporté à la période suivante.`,
        },
      ];
}

function accountWords(row: RowReader): readonly Bilingual[] {
  const [expense, payable] = [row('expenseGlCode'), row('payableGlCode')];
  const parts: Bilingual[] = [];
  if (isOn(expense))
    parts.push({ en: `expense to ${String(expense)}`, fr: `la dépense va au ${String(expense)}` });
  if (isOn(payable))
    parts.push({ en: `payable to ${String(payable)}`, fr: `le montant à payer au ${String(payable)}` });
  if (parts.length === 0) return [];
  const { en, fr } = joined(parts, ', ');
  return [{ en: `In the ledger: ${en}.`, fr: `Au grand livre\u00A0: ${fr}.` }];
}

/** What the header of a plan says of all its lines. */
export function headerSentence(row: RowReader): Bilingual {
  const currency = String(row('currency') ?? '');
  const version = row('version');
  const named = isOn(version) ? ` (version ${String(version)})` : '';
  const when = periodWords(row('effectiveFrom'), row('effectiveTo'));
  const pays: Bilingual = {
    en: `Plan ${String(row('planName'))}${named} pays in ${currency || '?'} ${when.en}.`,
    fr: `Le plan ${String(row('planName'))}${named} paie en ${currency || '?'} ${when.fr}.`,
  };
  const described = isOn(row('description'))
    ? [both(`${String(row('description')).replace(/\.$/, '')}.`)]
    : [];
  return joined([pays, ...described, ...minimumWords(row, currency), ...accountWords(row)], ' ');
}

const isWhole = (value: unknown): boolean => value === null || Number(value) === 100;

/** Who is paid by a plan from when to when, of which sales, and for what share. */
export function assignmentSentence(catalog: Catalog, node: CatalogNode): Bilingual {
  const row = catalog.read(node);
  const agent = agentName(catalog, catalog.target(node, 'agent')) ?? String(row('agent'));
  const when = periodWords(row('effectiveFrom'), row('effectiveTo'));
  const share = percentWords(row('splitPercent') ?? '100');
  const [customer, subscription] = [row('customer'), row('subscription')];
  const scope: Bilingual = isOn(subscription)
    ? { en: ` for subscription ${String(subscription)}`, fr: ` pour l’abonnement ${String(subscription)}` }
    : isOn(customer)
      ? { en: ` for customer ${String(customer)}`, fr: ` pour le client ${String(customer)}` }
      : { en: '', fr: '' };
  const part: Bilingual = isWhole(row('splitPercent'))
    ? { en: '', fr: '' }
    : { en: `, a share of ${share.en}`, fr: `, une part de ${share.fr}` };
  return { en: `${agent}${scope.en} ${when.en}${part.en}`, fr: `${agent}${scope.fr} ${when.fr}${part.fr}` };
}

/** What people call an agent: the company, or the person. */
export function agentName(catalog: Catalog, node: CatalogNode | undefined): string | undefined {
  if (!node) return undefined;
  const row = catalog.read(node);
  const person = [row('firstName'), row('lastName')].filter(isOn).join(' ');
  return String(row('name') ?? (person === '' ? node.key : person));
}

const numberOf = (catalog: Catalog, node: CatalogNode): number =>
  Number(catalog.read(node)('lineNumber') ?? 0);

/** The lines of a plan by their number, then as their sheet has them. */
export const linesOfPlan = (catalog: Catalog, plan: string): readonly CatalogNode[] =>
  catalog
    .rows('commissionPlanLine')
    .filter((node) => catalog.read(node)('planName') === plan)
    .sort((a, b) => numberOf(catalog, a) - numberOf(catalog, b) || a.rowIndex - b.rowIndex);

/** Agents whose own row names the plan and whom no assignment sends elsewhere are paid by it at any time. */
function agentsOf(catalog: Catalog, plan: string): readonly SaidRow[] {
  const assigned = catalog.rows('agentAssignment').filter((node) => catalog.read(node)('plan') === plan);
  const said = assigned.map((node) => ({ node, says: assignmentSentence(catalog, node) }));
  const named = catalog.rows('salesAgent').filter((node) => catalog.read(node)('commissionPlan') === plan);
  const byHeader = named.map((node) => {
    const name = agentName(catalog, node) ?? node.key;
    return {
      node,
      says: { en: `${name}, by the Sales Agents sheet`, fr: `${name}, selon la feuille Agents de vente` },
    };
  });
  return [...byHeader, ...said];
}

/** A plan of the workbook in words. */
export function planInWords(catalog: Catalog, plan: CatalogNode): SaidPlan {
  return {
    plan: { node: plan, says: headerSentence(catalog.read(plan)) },
    lines: linesOfPlan(catalog, plan.key).map((node) => ({
      node,
      says: lineSentence(lineRead(catalog, node)),
    })),
    agents: agentsOf(catalog, plan.key),
  };
}
