import { shippedLists } from '../src/core/entities/lists/reference-lists';
import type { Cell } from '../src/core/entity/cell';
import { findEntity, registry } from '../src/core/entities/registry';
import { markdownCode, markdownTable, markdownText } from '../src/core/entity/markdown-table';
import type { Issue } from '../src/core/kernel/issue';
import type { Rule } from '../src/core/validation/rule-book/rule';
import { ruleBook } from '../src/core/validation/rule-book/rule-book';
import { exampleWorkspace } from '../src/core/validation/rule-examples/example-workspace';
import type { RuleExample } from '../src/core/validation/rule-examples/rule-example';
import { ruleExamples } from '../src/core/validation/rule-examples/rule-examples';
import { validateWorkspace } from '../src/core/validation/validate-workspace';

/** The day the examples are checked on; a page must not change with the calendar. */
const context = { lists: shippedLists, facts: { today: '2026-11-22' } };

const judges: Readonly<Record<Rule['judgedBy'], string>> = {
  check: 'the check',
  rating: 'rating',
  billing: 'billing',
  usageFiles: 'the usage files',
};

const weightOf = ({ severity }: Rule): string =>
  typeof severity === 'string' ? severity : severity.join(' or ');

/** Texts in quotes, so that blanks show; longer ones by their beginning and length. */
function shownCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  return cell.length > 60 ? `"${cell.slice(0, 12)}…" (${cell.length})` : `"${cell}"`;
}

/** An example as `Sheet, row: field = cell`. */
const exampleLines = ({ rows }: RuleExample): string =>
  Object.entries(rows)
    .flatMap(([name, entityRows]) =>
      entityRows.map((row, index) => {
        const cells = Object.entries(row).map(
          ([field, cell]) => `\`${field}\` = ${markdownCode(shownCell(cell))}`,
        );
        const sheet = findEntity(name)?.sheet.en ?? name;
        return `${sheet}, row ${index + 1}: ${cells.length > 0 ? cells.join(', ') : 'as the sample row'}`;
      }),
    )
    .join('<br>');

const firstIssue = (code: string, example: RuleExample): Issue | undefined =>
  validateWorkspace(exampleWorkspace(example, findEntity, context), { ...context, registry }).issues.find(
    (issue) => issue.code === code,
  );

function exampleTable(code: string): string[] {
  const examples = ruleExamples[code];
  if (!examples) return [];
  const message = firstIssue(code, examples.failing)?.message;
  const said = message ? `${markdownText(message.en)}<br>${markdownText(message.fr)}` : '';
  return [
    markdownTable(
      ['', 'Cells', 'What the check says'],
      [
        ['Wrong', exampleLines(examples.failing), said],
        ['Right', exampleLines(examples.passing), 'nothing'],
      ],
    ),
  ];
}

const section = (rule: Rule): string =>
  [
    `## ${rule.code} ${markdownText(rule.title.en)}`,
    `*${markdownText(rule.title.fr)}* · ${weightOf(rule)} · judged by ${judges[rule.judgedBy]}`,
    `${markdownText(rule.meaning.en)}\n\n${markdownText(rule.meaning.fr)}`,
    ...exampleTable(rule.code),
  ].join('\n\n');

const summary = (): string => {
  const judged = ruleBook.filter(({ judgedBy }) => judgedBy === 'check').length;
  return `${ruleBook.length} rules; the check judges ${judged} of them. An example is the sample row of its sheet with these cells laid over it.`;
};

/** Every rule of the rule book with its examples, and what the check says of them. */
export const rulesPage = (): string => `# Rules\n\n${[summary(), ...ruleBook.map(section)].join('\n\n')}\n`;
