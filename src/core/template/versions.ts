import { CodedError } from '../kernel/coded-error';
import { version1 } from './version-1';
import { version2 } from './version-2';

/** What a version's new workbook held, where the workbook itself cannot tell what people took out since. */
export interface TemplateHistory {
  /** Names of entities. */
  readonly sheets: readonly string[];
  /** Codes shipped by list; a list that is not named has not changed since. */
  readonly listCodes: Readonly<Record<string, readonly string[]>>;
}

/**
 * The form of the workspace this code makes; 2 came with every sheet of the implementation plan, 3 with what commission
 * needs to be worked out.
 */
export const templateVersion = 3;

const histories: Readonly<Record<number, TemplateHistory>> = {
  1: version1,
  2: version2,
};

/** What a workbook of an earlier version came with; undefined for the current one. */
export const historyOf = (version: number): TemplateHistory | undefined => histories[version];

/** Refuses a workbook of a version this code does not know, before anything of it is changed. */
export function requireKnownVersion(version: number): void {
  if (version <= templateVersion) return;
  throw new CodedError(
    'TEMPLATE_NEWER',
    'notDone',
    `The workbook was made by a newer version of the workspace (template ${version}, this one knows ${templateVersion}). Update SmartBilling Migration Workspace, then open it again.`,
    { version, known: templateVersion },
  );
}
