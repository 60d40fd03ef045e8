import type { Canonical } from './cell';
import type { AnyEntity, DayFacts, RuleFacts } from './entity';
import { dataFields } from './entity-fields';
import { holdsSensitiveNumber } from '../kernel/sensitive-number';
import type { Field, FieldKind } from './field';
import { kindOf } from './field-kinds';
import { errorFault, type JudgeContext, type ValueFault } from './kind-spec';
import type { ReferenceLists } from './reference-list';

export type CanonicalRow = Readonly<Record<string, Canonical>>;

export interface RowFault extends ValueFault {
  readonly field: string;
}

export interface CheckContext {
  readonly lists: ReferenceLists;
  readonly facts: DayFacts;
}

const nothingMore = { en: 'a value: the cell is empty', fr: 'une valeur : la cellule est vide' };

/** Fields in which people leave free text, wanted or not. */
const textKinds: ReadonlySet<FieldKind> = new Set([
  'text',
  'code',
  'reference',
  'email',
  'emailList',
  'province',
]);

/** V118: card and social insurance numbers never enter SmartBilling (domain.md 3.6, PCI DSS, Law 25). */
const sensitive = errorFault('V118', {
  en: 'no card or social insurance number: keep the last four digits only',
  fr: 'aucun numéro de carte ni d’assurance sociale : ne garder que les quatre derniers chiffres',
});

/** What is wrong with one canonical value, blank included (V001). */
export function judgeValue(field: Field, value: Canonical, context: JudgeContext): ValueFault | undefined {
  if (value === null || value === '') {
    return field.required === 'always'
      ? errorFault('V001', nothingMore, kindOf(field).example(field))
      : undefined;
  }
  if (textKinds.has(field.kind) && holdsSensitiveNumber(String(value))) return sensitive;
  return kindOf(field).judge(value, field, context);
}

/** What one row rule has against a row all of whose fields it reads are readable. */
export function ruleFault(
  entity: AnyEntity,
  rule: AnyEntity['rowRules'][number],
  row: CanonicalRow,
  facts: RuleFacts,
): RowFault | undefined {
  const finding = rule.check(row, facts);
  if (!finding) return undefined;
  const field = entity.fields[finding.field];
  return {
    field: finding.field,
    code: rule.code,
    severity: finding.severity ?? rule.severity,
    expected: finding.expected ?? (field ? kindOf(field).expected(field) : nothingMore),
    ...(finding.example === undefined ? {} : { example: finding.example }),
  };
}

/** What the entity's row rules have against a row; a rule is asked only when all it reads is readable, as all is where nobody says. */
export const judgeRules = (
  entity: AnyEntity,
  row: CanonicalRow,
  facts: RuleFacts,
  readable?: (field: string) => boolean,
): RowFault[] => {
  const faults: RowFault[] = [];
  for (const rule of entity.rowRules) {
    if (readable && !rule.reads.every(readable)) continue;
    const fault = ruleFault(entity, rule, row, facts);
    if (fault) faults.push(fault);
  }
  return faults;
};

/** Everything that can be said of a canonical row by itself; `fields` where those left out are blank and may be. */
export function judgeRow(
  entity: AnyEntity,
  row: CanonicalRow,
  { lists, facts }: CheckContext,
  readable?: (field: string) => boolean,
  fields = dataFields(entity),
): RowFault[] {
  const judging = { lists, peer: (name: string): Canonical => row[name] ?? null };
  const faults: RowFault[] = [];
  // Counted, not taken apart one by one: a server asks this of every row it is sent.
  for (let at = 0; at < fields.length; at += 1) {
    const named = fields[at];
    if (!named || readable?.(named[0]) === false) continue;
    const fault = judgeValue(named[1], row[named[0]] ?? null, judging);
    if (fault) faults.push({ ...fault, field: named[0] });
  }
  for (const fault of judgeRules(entity, row, { today: facts.today, lists }, readable)) faults.push(fault);
  return faults;
}
