import type { DefinedName, Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { attribute, xmlEscape, xmlEscapeAttribute, xmlUnescape } from './xml-text';

const definedName = /<(?:\w+:)?definedName\s([^>]*)>([\s\S]*?)<\/(?:\w+:)?definedName>/g;
const reserved = '_xlnm.';

/** Reads defined names with what hucre leaves out: whether they are hidden. Reserved names (print areas) are not among them. */
export function readDefinedNames(xml: string, sheets: readonly Worksheet[]): DefinedName[] {
  return [...xml.matchAll(definedName)].flatMap(([, attributes = '', body = '']) => {
    const tag = ` ${attributes}`;
    const name = attribute(tag, 'name') ?? '';
    if (name.startsWith(reserved)) return [];
    const local = attribute(tag, 'localSheetId');
    const hidden = attribute(tag, 'hidden');
    return {
      name,
      formula: xmlUnescape(body),
      sheet: local === undefined ? undefined : sheets[Number(local)],
      visible: hidden !== '1' && hidden !== 'true',
      comment: attribute(tag, 'comment') ?? '',
    };
  });
}

/**
 * Puts the sheets into the workbook's order, with its names and its active sheet. hucre wrote them in `fileOrder`, which follows
 * the parts it carries along.
 */
export function finishWorkbookXml(xml: string, workbook: Workbook, fileOrder: readonly Worksheet[]): string {
  const elements = [...xml.matchAll(/<sheet\s[^>]*\/>/g)].map(([element]) => element);
  const ordered = workbook.sheets.map((sheet) => elements[fileOrder.indexOf(sheet)] ?? '');
  const names = [
    ...reservedNames(xml, workbook, fileOrder),
    ...workbook.names.map((name) => nameXml(name, workbook)),
  ];
  const withSheets = xml
    .replace(/<definedNames>[\s\S]*?<\/definedNames>/, '')
    .replace(/<sheets>[\s\S]*?<\/sheets>/, () => `<sheets>${ordered.join('')}</sheets>`)
    .replace(
      / activeTab="\d+"/,
      ` activeTab="${Math.max(0, workbook.sheets.indexOf(workbook.activeSheet))}"`,
    );
  if (names.length === 0) return withSheets;
  return withSheets.replace('<calcPr', () => `<definedNames>${names.join('')}</definedNames><calcPr`);
}

/** Print areas and titles, which hucre wrote from the page setup, with the sheets' new places. */
function reservedNames(xml: string, workbook: Workbook, fileOrder: readonly Worksheet[]): string[] {
  return [...xml.matchAll(definedName)]
    .filter(([, attributes = '']) => attribute(` ${attributes}`, 'name')?.startsWith(reserved))
    .map(([element]) =>
      element.replace(/localSheetId="(\d+)"/, (_, index: string) => {
        const sheet = fileOrder[Number(index)];
        return `localSheetId="${sheet ? workbook.sheets.indexOf(sheet) : index}"`;
      }),
    );
}

function nameXml({ name, formula, sheet, visible, comment }: DefinedName, workbook: Workbook): string {
  const local = sheet ? ` localSheetId="${workbook.sheets.indexOf(sheet)}"` : '';
  const hidden = visible ? '' : ' hidden="1"';
  const remark = comment === '' ? '' : ` comment="${xmlEscapeAttribute(comment)}"`;
  return `<definedName name="${xmlEscapeAttribute(name)}"${remark}${local}${hidden}>${xmlEscape(formula)}</definedName>`;
}
