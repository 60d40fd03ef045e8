import { invalidArgument } from './host-fault';

const forbidden = /[[\]:*?/\\]/;
const longest = 31;

/** Throws InvalidArgument for a name Excel refuses: blank, over 31 characters, `[ ] : * ? / \`, apostrophe at an end, History. */
export function checkSheetName(name: string): void {
  const refused =
    name.trim() === '' ||
    name.length > longest ||
    forbidden.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (refused) throw invalidArgument(`'${name}' is not a valid name for a sheet.`);
}
