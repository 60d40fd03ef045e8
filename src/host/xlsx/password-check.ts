import type { Worksheet } from '../workbook/worksheet';
import { attribute, xmlEscapeAttribute } from './xml-text';

const checks = ['algorithmName', 'hashValue', 'saltValue', 'spinCount', 'password'] as const;

/** The attributes of `<sheetProtection>` that check a password, as they are written; undefined when there is none. */
export function passwordCheckOf(xml: string): string | undefined {
  const [tag = ''] = /<sheetProtection\s[^>]*>/.exec(xml) ?? [];
  const found = checks.flatMap((name) => {
    const value = attribute(tag, name);
    return value === undefined ? [] : `${name}="${xmlEscapeAttribute(value)}"`;
  });
  return found.length > 0 ? found.join(' ') : undefined;
}

/** Puts a file's password check back on a sheet that is still protected; hucre drops it. */
export function withPasswordCheck(xml: string, { protection, passwordCheck }: Worksheet): string {
  if (!protection || passwordCheck === undefined) return xml;
  return xml.replace('<sheetProtection ', () => `<sheetProtection ${passwordCheck} `);
}
