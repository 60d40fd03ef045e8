import type { IssueGroup } from '../../../core/validation/group-issues';
import type { Words } from '../../messages/use-words';
import type { Branch, Grouping, Twig } from './branches';
import type { IssueNames } from './issue-names';
import type { ListLine } from './list-lines';

const placeOf = ({ entity, field }: IssueGroup, { sheetOf, columnOf }: IssueNames, { of }: Words): string =>
  field === '' ? sheetOf(entity) : `${sheetOf(entity)} › ${of(columnOf(entity, field))}`;

const foundWords = (found: string, { say }: Words): string =>
  found === '' ? say('check.cause.blank') : say('check.cause.found', { found });

/** What heads a branch: the rule, the sheet, the column, or the value found. */
export function branchTitle({ grouping, parts }: Branch, names: IssueNames, words: Words): string {
  const [first] = parts;
  const titles: Record<Grouping, () => string> = {
    rule: () => words.of(first.title),
    sheet: () => names.sheetOf(first.entity),
    column: () => placeOf(first, names, words),
    found: () => foundWords(first.causes[0]?.found ?? '', words),
  };
  return titles[grouping]();
}

/** Where a branch has its cells, if its title does not say so: one column, one sheet, or how many sheets. */
function branchPlace({ grouping, parts }: Branch, names: IssueNames, words: Words): string {
  const [first] = parts;
  if (grouping === 'sheet' || grouping === 'column')
    return words.say('check.branch.rules', { count: new Set(parts.map(({ code }) => code)).size });
  const sheets = new Set(parts.map(({ entity }) => entity));
  if (sheets.size > 1) return words.say('check.branch.sheets', { count: sheets.size });
  const columns = new Set(parts.map(({ field }) => field));
  return columns.size > 1 ? names.sheetOf(first.entity) : placeOf(first, names, words);
}

export const branchWeight = (branch: Branch, names: IssueNames, words: Words): string =>
  words.say('check.group.weight', {
    sheet: branchPlace(branch, names, words),
    cells: branch.cells,
    causes: branch.causes,
  });

/** What a cause is a cause of, as far as its branch does not say so. */
export function twigContext(
  { group }: Twig,
  { grouping, parts }: Branch,
  names: IssueNames,
  words: Words,
): string | undefined {
  const title = words.of(group.title);
  const contexts: Record<Grouping, () => string | undefined> = {
    rule: () => (parts.length > 1 ? placeOf(group, names, words) : undefined),
    sheet: () => `${title} · ${words.of(names.columnOf(group.entity, group.field))}`,
    column: () => title,
    found: () => `${title} · ${placeOf(group, names, words)}`,
  };
  return contexts[grouping]();
}

/** The words a line begins with, which is what typing looks for. */
export const lineTitle = (line: ListLine, names: IssueNames, words: Words): string =>
  line.kind === 'branch' ? branchTitle(line.branch, names, words) : foundWords(line.twig.cause.found, words);
