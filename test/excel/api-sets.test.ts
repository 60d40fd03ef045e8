import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { officeMembers, ungatedMembers } from '../../tools/office-api-sets';

const root = resolve(import.meta.dirname, '../..');
const planted = resolve(root, 'src/excel/planted.ts');
const ours = (file: string) => file.startsWith(resolve(root, 'src'));

/** A program of src/excel, the planted file included: one, because Office's types take seconds to read. */
function compile(files: string[], text: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ['office-js', 'node'],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.readFile = (file) => (file === planted ? text : readFile(file));
  host.getSourceFile = (file, language, ...rest) =>
    file === planted
      ? ts.createSourceFile(file, text, language, true)
      : getSourceFile(
          file,
          { ...(language as ts.CreateSourceFileOptions), jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
          ...rest,
        );
  return ts.createProgram({ rootNames: [...files, planted], options, host });
}

function sourcesIn(folder: string): string[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => resolve(root, folder, name));
}

const program = compile(
  [...sourcesIn('src/excel'), ...sourcesIn('src/workflows')],
  `import { ifSupported } from './requirement-sets';
   declare const host: { isSetSupported(set: string, version: string): boolean };
   export function plain(sheet: Excel.Worksheet, table: Excel.Table) {
     sheet.getUsedRange();
     table.resize('A1:B2');
   }
   export function gated(sheet: Excel.Worksheet, table: Excel.Table) {
     ifSupported(host, '1.13', () => table.resize('A1:B2'), () => undefined);
     if (host.isSetSupported('ExcelApi', '1.18')) sheet.notes.add('A1', 'x');
   }
   export function gatedTooLow(sheet: Excel.Worksheet, table: Excel.Table) {
     ifSupported(host, '1.9', () => table.resize('A1:B2'), () => undefined);
     ifSupported(host, '1.13', () => undefined, () => table.resize('A1:B2'));
     if (!host.isSetSupported('ExcelApi', '1.18')) sheet.notes.add('A1', 'x');
   }
   export function otherForms(workbook: Excel.Workbook, sheet: Excel.Worksheet) {
     const { notes } = sheet;
     sheet['notes'];
     sheet.load({ showDataTypeIcons: true });
     workbook.linkedWorkbooks;
     return notes;
   }`,
);

test('src/excel uses nothing above ExcelApi 1.9 without asking for it', () => {
  expect(ungatedMembers(program, (file) => ours(file) && file !== planted)).toEqual([]);
});

test('planted members above ExcelApi 1.9 are refused where no gate reaches them', () => {
  const refused = ungatedMembers(program, (file) => file === planted);
  expect(refused.map(({ line, member }) => `${line} ${member}`)).toEqual([
    '5 Table.resize',
    '12 Table.resize',
    '13 Table.resize',
    '14 NoteCollection.add',
    '14 Worksheet.notes',
    '17 Worksheet.notes',
    '18 Worksheet.notes',
    '19 WorksheetLoadOptions.showDataTypeIcons',
    '20 Workbook.linkedWorkbooks',
  ]);
  expect(refused[0]?.apiSet).toBe('ExcelApi 1.13');
});

test('a workflow leaves every member of Excel to src/excel', () => {
  const used = officeMembers(program, (file) => file.startsWith(resolve(root, 'src/workflows')));
  expect(used.map(({ file, line, member }) => `${file}:${line} ${member}`)).toEqual([]);
});

test('the check sees ordinary members too, so silence means agreement', () => {
  const seen = officeMembers(program, (file) => file === planted);
  expect(seen).toContainEqual(
    expect.objectContaining({ member: 'Worksheet.getUsedRange', apiSet: 'ExcelApi 1.1' }),
  );
});
