import type { AnyEntity } from '../../core/entity/entity';
import type { Bilingual } from '../../core/kernel/bilingual';
import { issueTitle } from '../../core/validation/issue-texts';
import { guideWords as words, modeReasons, passNotes } from './guide-words';
import type { PackageFile, PackageManifest } from './package-manifest';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const style = `body{font:11pt/1.45 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:0 0 .5rem}section{border-top:1px solid #999;padding:1rem 0;break-inside:avoid}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}th{font-weight:600;width:14rem}
ul{list-style:none;padding:0;margin:.5rem 0 0}li::before{content:"\\2610\\00a0"}.signature{border-bottom:1px solid #1b1b1b;display:inline-block;width:16rem}
@media print{body{margin:0;max-width:none}@page{margin:18mm}}`;

type Say = (text: Bilingual) => string;

const factRow = (label: string, value: string): string =>
  `<tr><th scope="row">${html(label)}</th><td>${html(value)}</td></tr>`;

interface GuideContext {
  readonly say: Say;
  readonly entityOf: (name: string) => AnyEntity | undefined;
}

/** What to do with one file, and what to tick off before the next (domain.md 5, gate after each level). */
function fileSection(file: PackageFile, { say, entityOf }: GuideContext): string {
  const entity = entityOf(file.entity);
  const listed = (parts: readonly string[]): string => parts.join(', ') || say(words.none);
  const colon = say({ en: ': ', fr: '\u00A0: ' });
  const fieldLabel = (field: string): string => say(entity?.fields[field]?.label ?? { en: field, fr: field });
  const pairs = (
    counts: Readonly<Record<string, string | number>>,
    label: (name: string) => string,
  ): string => listed(Object.entries(counts).map(([name, count]) => `${label(name)}${colon}${count}`));
  const note = passNotes[file.pass];
  const sums = Object.keys(file.sums).length > 0;
  const boxes = [words.rowsTie, ...(sums ? [words.sumsTie] : []), words.noErrors];
  return `<section><h2>${html(file.file)}</h2>${note ? `<p>${html(say(note))}</p>` : ''}<table>
${factRow(say(words.importType), entity ? say(entity.sheet) : file.entity)}
${factRow(say(words.rows), String(file.count))}
${factRow(say(words.duplicates), `${file.onDuplicate}${colon}${say(modeReasons[file.onDuplicate])}`)}
${factRow(say(words.keys), listed(file.keyColumns))}
${factRow(say(words.required), listed(file.requiredColumns))}
${factRow(say(words.unmapped), listed(file.leaveUnmapped))}
${factRow(
  say(words.blanks),
  pairs(file.blanks, (heading) => heading),
)}
${sums ? factRow(say(words.sums), pairs(file.sums, fieldLabel)) : ''}
</table><p>${html(say(words.gate))}${colon}</p><ul>${boxes.map((box) => `<li>${html(say(box))}</li>`).join('')}</ul>
<p>${html(say(words.signed))}${colon}<span class="signature">&nbsp;</span></p></section>`;
}

function leftOutSection({ leftOut }: PackageManifest, { say, entityOf }: GuideContext): string {
  const heading = `<h2>${html(say(words.leftOut))}</h2>`;
  if (leftOut.length === 0) return `<section>${heading}<p>${html(say(words.allIn))}</p></section>`;
  const rows = leftOut.map(({ entity, rows: count, reasons }) => {
    const why = Object.entries(reasons).map(
      ([code, faulty]) => `${code} ${say(issueTitle(code))} × ${faulty}`,
    );
    const sheet = entityOf(entity)?.sheet;
    const cells = [sheet ? say(sheet) : entity, String(count), why.join('; ')];
    return `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`;
  });
  const headings = [words.sheet, words.rows, words.reasons].map(
    (word) => `<th scope="col">${html(say(word))}</th>`,
  );
  return `<section>${heading}<p>${html(say(words.leftOutWhy))}</p><table><tr>${headings.join('')}</tr>${rows.join('\n')}</table></section>`;
}

/** The page a person follows while importing, made to be printed: facts about the files, never a value of a row. */
export function packageGuide(manifest: PackageManifest, registry: readonly AnyEntity[]): string {
  const { language, createdAt, files } = manifest;
  const say: Say = (text) => text[language];
  const context: GuideContext = { say, entityOf: (name) => registry.find((entity) => entity.name === name) };
  const intro = [words.menu, words.overwriteWarning, words.format, words.exact];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${html(say(words.title))}</title><style>${style}</style></head><body>
<h1>${html(say(words.title))}</h1>
<p>${html(say(words.made))} ${html(createdAt)}</p>
${intro.map((text) => `<p>${html(say(text))}</p>`).join('\n')}
${files.map((file) => fileSection(file, context)).join('\n')}
${leftOutSection(manifest, context)}
</body></html>
`;
}
