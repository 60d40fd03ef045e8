import { assertNever } from '../../kernel/assert-never';
import type { ExpressionContext } from '../expression-context';
import type { CompiledStep } from './compiled-step';
import { addDaysStep, currentTermStep, dateStep, monthsBeforeStep } from './date-steps';
import { arithmeticStep, numberStep, rowNumberStep } from './number-steps';
import { findStep, formulaStep, ifStep, joinStep } from './row-steps';
import type { Step } from './step-schema';
import {
  addressStep,
  blankStep,
  caseStep,
  cleanStep,
  extractStep,
  mapStep,
  nameStep,
  normaliseStep,
  replaceStep,
  splitStep,
} from './text-steps';

/** Makes a step ready to run; throws PROFILE_INVALID for a pattern or an expression that cannot be read. */
export function compileStep(step: Step, { columns, asOf, tables }: ExpressionContext): CompiledStep {
  switch (step.do) {
    case 'clean':
      return cleanStep(step);
    case 'case':
      return caseStep(step);
    case 'split':
      return splitStep(step);
    case 'join':
      return joinStep(step, columns);
    case 'extract':
      return extractStep(step);
    case 'replace':
      return replaceStep(step);
    case 'map':
      return mapStep(step);
    case 'blank':
      return blankStep(step);
    case 'date':
      return dateStep(step);
    case 'number':
      return numberStep(step);
    case 'normalise':
      return normaliseStep(step);
    case 'name':
      return nameStep(step);
    case 'address':
      return addressStep(step);
    case 'find':
      return findStep(step, tables);
    case 'if':
      return ifStep(step, columns);
    case 'arithmetic':
      return arithmeticStep(step, columns);
    case 'rowNumber':
      return rowNumberStep(step);
    case 'formula':
      return formulaStep(step, columns);
    case 'monthsBefore':
      return monthsBeforeStep(asOf());
    case 'addDays':
      return addDaysStep(step);
    case 'currentTerm':
      return currentTermStep(step, asOf());
    default:
      return assertNever(step);
  }
}
