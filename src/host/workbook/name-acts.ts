import { addressOf, parseAddress } from './address';
import type { Area } from './area';
import { invalidArgument, itemAlreadyExists } from './host-fault';
import type { DefinedName, Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const legalName = /^[A-Za-z_\\\u00C0-\uFFFF][\w.\\?\u00C0-\uFFFF]*$/;
const rowColumnStyle = /^[rc]\d*(c\d*)?$/i;

/** Throws InvalidArgument for what Excel refuses as a name: over 255 characters, spaces, or anything that reads as a cell. */
export function checkDefinedName(name: string): void {
  const readsAsCell = parseAddress(name) !== undefined || rowColumnStyle.test(name);
  if (name.length > 255 || !legalName.test(name) || readsAsCell) {
    throw invalidArgument(`'${name}' is not a valid name.`);
  }
}

export function findName(workbook: Workbook, name: string, sheet?: Worksheet): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return workbook.names.find((defined) => defined.sheet === sheet && defined.name.toLowerCase() === wanted);
}

/** Defines a name of the workbook, or of one sheet; `formula` comes without its '='. */
export function addName(
  workbook: Workbook,
  name: string,
  formula: string,
  options: { readonly sheet?: Worksheet | undefined; readonly comment?: string } = {},
): DefinedName {
  checkDefinedName(name);
  const { sheet, comment = '' } = options;
  const tableHolds = !sheet && workbook.tableNamed(name);
  if (tableHolds || findName(workbook, name, sheet)) throw itemAlreadyExists();
  const defined: DefinedName = { name, formula, sheet, visible: true, comment };
  workbook.names.push(defined);
  workbook.record({ kind: 'document', part: 'names' });
  return defined;
}

export function deleteName(workbook: Workbook, defined: DefinedName): void {
  workbook.names = workbook.names.filter((other) => other !== defined);
  workbook.record({ kind: 'document', part: 'names' });
}

/** The cells a name stands for; undefined when it stands for a value or a calculation. */
export function nameTarget(
  workbook: Workbook,
  defined: DefinedName,
): { readonly sheet: Worksheet; readonly area: Area } | undefined {
  const address = parseAddress(defined.formula);
  const sheet = address?.sheetName === undefined ? defined.sheet : workbook.sheetNamed(address.sheetName);
  return address && sheet ? { sheet, area: address.area } : undefined;
}

/** What `value` shows of a name: its reference as `=Sheet1!A1:A3`, or the constant. */
export function nameValue(workbook: Workbook, defined: DefinedName): string {
  const target = nameTarget(workbook, defined);
  return target ? addressOf(target.area, target.sheet.name) : `=${defined.formula}`;
}
