import { InvalidArgumentError, Option } from 'commander';
import { parseIsoDate } from '../core/kernel/calendar-date';
import type { NamedTable } from './commands/map-tables';
import { type ExitCode } from './exit-code';

export type Run = (act: () => ExitCode | Promise<ExitCode>, options: { json: boolean }) => Promise<void>;

/** A value of an option that may be given several times. */
export const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const json = (): Option => new Option('--json', 'one JSON document instead of text').default(false);
export const language = (): Option =>
  new Option('--lang <language>', 'language of names and messages').choices(['en', 'fr']).default('en');

export const take = (): Option =>
  new Option('--take <side>', 'whose value counts where the source and somebody in the sheet changed a cell')
    .choices(['source', 'sheet', 'ask'])
    .default('ask');

export function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('a port is 0 to 65535');
  return port;
}

const mostProcesses = 64;

export function processCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostProcesses)
    throw new InvalidArgumentError(`1 to ${String(mostProcesses)} processes`);
  return count;
}

export function shareOfOne(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share < 1)) throw new InvalidArgumentError('between 0 and 1');
  return share;
}

export function rowNumber(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1) throw new InvalidArgumentError('rows count from 1');
  return row;
}

export function isoDay(text: string): string {
  if (!parseIsoDate(text)) throw new InvalidArgumentError('a date, year-month-day');
  return text;
}

/** `carriers=carriers.csv`, gathered over its repetitions. */
export function namedTable(text: string, before: readonly NamedTable[]): readonly NamedTable[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('a name, =, and a file');
  return [...before, { name: text.slice(0, at), path: text.slice(at + 1) }];
}

/** Shells make a tab hard to type. */
export function delimiterMark(text: string): string {
  const mark = text === 'tab' || text === '\\t' ? '\t' : text;
  if (mark.length !== 1) throw new InvalidArgumentError('one character, or the word tab');
  return mark;
}

export const example = (text: string): string => `\nExample:\n  $ ${text}`;
