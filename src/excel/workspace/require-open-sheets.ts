import { CodedError } from '../../core/kernel/coded-error';

/** A sheet and whether somebody protected it. */
export interface GuardedSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
}

/**
 * Throws SHEET_PROTECTED where one of the sheets is protected, with a password or without: a protection is somebody's
 * wish, and only they may take it off.
 */
export function requireOpenSheets(sheets: readonly GuardedSheet[]): void {
  const guarded = sheets.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet);
  if (guarded.length === 0) return;
  const names = guarded.join(', ');
  throw new CodedError(
    'SHEET_PROTECTED',
    'notDone',
    `Protected sheets cannot be written: ${names}. Take the protection off (Review > Unprotect Sheet) and do it again.`,
    { sheets: names },
  );
}
