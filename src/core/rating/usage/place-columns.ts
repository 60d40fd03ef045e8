import type { CompiledPlan } from '../plan/compiled-plan';
import { holdsAlways, lineOfAnswer, versionAt } from '../steps/find-line';
import { answersTo, isShortCode } from '../steps/longest-prefix';
import type { RatedColumns } from './rated-columns';
import type { UsageColumns } from './usage-columns';

/** Writes version and line of all records into `result`. */
export function placeColumns(
  plan: CompiledPlan,
  { numbers, starts }: UsageColumns,
  result: RatedColumns,
): void {
  const { line: lineOf, version: versionOf } = result;
  const { versions } = plan;
  const [latest] = versions;
  const isLatest = latest !== undefined && holdsAlways(latest);
  answersTo(plan.prefixes, numbers, lineOf);
  if (isLatest) versionOf.fill(0);
  for (let at = 0; at < lineOf.length; at += 1) {
    const answer = lineOf[at] ?? -1;
    if (isLatest && answer >= 0) continue;
    const second = starts[at] ?? 0;
    const index = isLatest ? 0 : versionAt(versions, second);
    const version = versions[index];
    versionOf[at] = index;
    if (!version) lineOf[at] = -1;
    else if (answer < 0)
      lineOf[at] = lineOfAnswer(plan, version, answer, isShortCode(numbers[at * 2] ?? 0), second, second);
  }
}
