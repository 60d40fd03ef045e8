import { z } from 'zod';
import { applyChange } from '../core/history/apply-change';
import { emptyBlock, type EntityChange } from '../core/history/entity-change';
import type { BroughtIn } from '../core/mapping/next-extract/extract-sides';
import { CodedError } from '../core/kernel/coded-error';
import { packJson, unpackJson } from '../excel/storage/packed-json';
import { archivePrefix } from '../excel/storage/stored-part';
import { rowBlockSchema, storedBlockOf } from './change-schema';

const prefix = `${archivePrefix}broughtIn:`;

const storedSchema = z.object({ version: z.literal(1), packed: z.string() });
const sheetsSchema = z.array(z.tuple([z.string(), rowBlockSchema]));

const pointerSchema = z.object({ version: z.literal(2), operation: z.string() });

/** What a profile brought in, where all of it is what one operation brought in: its record keeps it. */
export const broughtInAsIn = (operation: string): unknown => ({ version: 2, operation });

/** The operation that a profile's memory points to; undefined where it holds its rows itself. */
export const pointedTo = (stored: unknown): string | undefined =>
  pointerSchema.safeParse(stored).data?.operation;

/** What a profile brought in so far, by entity. */
export type BroughtInSheets = ReadonlyMap<string, BroughtIn>;

/** Where it is kept what a profile brought in. */
export const broughtInName = (profile: string): string => prefix + profile;

/** What is stored under `broughtInName`; throws STORAGE_DAMAGED where it cannot be read. */
export function broughtInFrom(stored: unknown, profile: string): BroughtInSheets {
  if (stored === undefined) return new Map();
  try {
    return new Map(sheetsSchema.parse(unpackJson(storedSchema.parse(stored).packed)));
  } catch (cause) {
    throw new CodedError(
      'STORAGE_DAMAGED',
      'notDone',
      `What this workbook keeps of the extracts of ${profile} cannot be read: open an earlier copy of the file.`,
      { name: broughtInName(profile) },
      { cause },
    );
  }
}

/** What is to be stored once these changes are remembered: what a run brought in, or taking one back took out again. */
export function broughtInStored(
  profile: string,
  before: BroughtInSheets,
  changes: readonly EntityChange[],
): ReadonlyMap<string, unknown> {
  if (changes.length === 0) return new Map();
  const after = new Map(before);
  for (const change of changes)
    after.set(change.entity, applyChange(after.get(change.entity) ?? emptyBlock, change));
  const sheets = [...after].map(([entity, rows]) => [entity, storedBlockOf(rows)]);
  return new Map([[broughtInName(profile), { version: 1, packed: packJson(sheets) }]]);
}
