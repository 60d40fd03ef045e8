import type { SheetProtection } from 'hucre';
import { accessDenied, notImplemented } from '../../workbook/host-fault';
import type { Worksheet } from '../../workbook/worksheet';
import { recordOf, flagOf } from '../arguments';
import type { HostType } from '../host-type';

/** The API's names of what a protected sheet still allows, and the file's. */
const allowances = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

type Allowance = keyof typeof allowances;
const names = Object.keys(allowances) as Allowance[];

/** In files `objects` and `scenarios` say what is locked, the others what is allowed. */
const isInverse = (name: Allowance): boolean => name === 'allowEditObjects' || name === 'allowEditScenarios';

function optionsOf(protection: SheetProtection | undefined) {
  const flags = names.map((name) => {
    const value = protection?.[allowances[name]] === true;
    return [name, isInverse(name) ? !value : value] as const;
  });
  const selection =
    protection?.selectUnlockedCells === false
      ? 'None'
      : protection?.selectLockedCells === false
        ? 'Unlocked'
        : 'Normal';
  return { ...Object.fromEntries(flags), selectionMode: selection };
}

export const worksheetProtectionType: HostType<Worksheet> = {
  get: {
    Protected: ({ protection }) => protection?.sheet === true,
    Options: ({ protection }) => optionsOf(protection),
  },
  call: {
    Protect: (sheet, args) => {
      if (sheet.protection?.sheet) throw accessDenied('The sheet is already protected.');
      const options = recordOf(args.json(0));
      const protection: SheetProtection = { sheet: true };
      for (const name of names) {
        const allowed = options[name] === undefined || options[name] === null ? false : flagOf(options[name]);
        protection[allowances[name]] = isInverse(name) ? !allowed : allowed;
      }
      const mode = options['selectionMode'];
      if (mode === 'None') protection.selectUnlockedCells = false;
      if (mode === 'None' || mode === 'Unlocked') protection.selectLockedCells = false;
      const password = args.optionalText(1);
      if (password !== undefined) protection.password = password;
      sheet.protection = protection;
      sheet.workbook.record({ kind: 'protection', sheet });
      return null;
    },
    Unprotect: (sheet, args) => {
      const { protection } = sheet;
      if (sheet.passwordCheck !== undefined)
        throw notImplemented('Unprotecting a sheet with the password of its file');
      if (protection?.password !== undefined && protection.password !== args.optionalText(0)) {
        throw accessDenied('The password is not correct.');
      }
      sheet.protection = undefined;
      sheet.workbook.record({ kind: 'protection', sheet });
      return null;
    },
  },
};
