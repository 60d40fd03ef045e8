import type { Condition } from './condition-schema';
import { parseFormula } from './formula/parse-formula';
import type { Outcome, Step } from './steps/step-schema';

/** The columns an expression names; none where it cannot be read. */
export function formulaColumns(source: string): readonly string[] {
  const reading = parseFormula(source);
  return 'formula' in reading ? reading.formula.columns : [];
}

function conditionColumns(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(conditionColumns);
  if ('any' in condition) return condition.any.flatMap(conditionColumns);
  return 'formula' in condition ? formulaColumns(condition.formula) : [condition.column];
}

function outcomeColumns(outcome: Outcome | undefined): readonly string[] {
  if (typeof outcome !== 'object') return [];
  if ('formula' in outcome) return formulaColumns(outcome.formula);
  return 'column' in outcome ? [outcome.column] : [];
}

/** The columns of the source a step reads besides the value it is given. */
export function stepColumns(step: Step): readonly string[] {
  switch (step.do) {
    case 'join':
      return step.columns;
    case 'if':
      return [...conditionColumns(step.when), ...outcomeColumns(step.then), ...outcomeColumns(step.else)];
    case 'arithmetic':
      return typeof step.by === 'string' ? [] : [step.by.column];
    case 'formula':
      return formulaColumns(step.formula);
    default:
      return [];
  }
}
