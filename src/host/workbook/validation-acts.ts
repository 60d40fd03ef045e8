import { contains, intersection, touches, type Area } from './area';
import { cutValidations } from './format-cells';
import { invalidOperation } from './host-fault';
import type { ValidationRule, Worksheet } from './worksheet';

/** Puts an in-cell rule on an area in place of whatever stood there. */
export function setValidation(sheet: Worksheet, area: Area, rule: ValidationRule['rule']): void {
  cutValidations(sheet, area);
  sheet.validations.push({ areas: [area], rule });
}

/** The rules that touch an area. */
export const validationsOf = (sheet: Worksheet, area: Area): ValidationRule[] =>
  sheet.validations.filter((rule) => rule.areas.some((own) => touches(own, area)));

/** The one rule that covers a whole area; undefined for none, null when the area has several or only in part. */
export function soleValidation(sheet: Worksheet, area: Area): ValidationRule | undefined | null {
  const [first, ...others] = validationsOf(sheet, area);
  if (!first) return undefined;
  return others.length === 0 && first.areas.some((own) => contains(own, area)) ? first : null;
}

/** Changes the rules inside an area only; a rule that reaches further is parted. */
export function changeValidation(
  sheet: Worksheet,
  area: Area,
  change: (rule: ValidationRule['rule']) => ValidationRule['rule'],
): void {
  const touched = validationsOf(sheet, area);
  if (touched.length === 0) throw invalidOperation('There is no data validation on these cells.');
  const inside = touched.map(({ areas, rule }) => ({
    areas: areas.map((own) => intersection(own, area)).filter((own) => own !== undefined),
    rule: change(rule),
  }));
  cutValidations(sheet, area);
  sheet.validations.push(...inside);
}
