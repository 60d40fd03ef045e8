import { z } from 'zod';
import type { ContentRow, PlanContent } from './plan-content';

const row = z.record(z.string(), z.string());

const signOffSchema = z.object({
  plan: z.string(),
  /** What the plan called itself; blank where it has no version. */
  version: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  /** SHA-256 of `contentText`, in hexadecimal. */
  hash: z.string(),
  content: z.object({ header: row, lines: z.array(row).readonly() }),
});

/** That somebody stands for a plan as it was then, word for word. */
export type SignOff = z.infer<typeof signOffSchema>;

/** As the workbook keeps them, the oldest first. */
export const signOffsSchema = z.object({ version: z.literal(1), signOffs: z.array(signOffSchema) });

/** What became of a row since it was signed. */
export interface RowDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null for the header of the plan. */
  readonly lineNumber: string | null;
  /** Of changed rows: fields with what they held then and hold now; blank is nothing. */
  readonly fields: readonly { readonly field: string; readonly from: string; readonly to: string }[];
}

function fieldsChanged(before: ContentRow, now: ContentRow): RowDifference['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((field) => {
    const [from = '', to = ''] = [before[field], now[field]];
    return from === to ? [] : [{ field, from, to }];
  });
}

/** Lines by number; where several have one number, they are told apart by their order. */
function byNumber(rows: readonly ContentRow[]): ReadonlyMap<string, ContentRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((line) => {
      const number = line['lineNumber'] ?? '';
      const nth = seen.get(number) ?? 0;
      seen.set(number, nth + 1);
      return [`${number}\n${String(nth)}`, line];
    }),
  );
}

const numberOf = (key: string): string => key.slice(0, key.indexOf('\n'));

/** What differs between a plan as it was signed and as it stands, row by row; nothing where they say the same. */
export function differencesSince(before: PlanContent, now: PlanContent): readonly RowDifference[] {
  const header = fieldsChanged(before.header, now.header);
  const [then, today] = [byNumber(before.lines), byNumber(now.lines)];
  const keys = [...new Set([...then.keys(), ...today.keys()])].sort(
    (a, b) => Number(numberOf(a)) - Number(numberOf(b)) || (a < b ? -1 : 1),
  );
  return [
    ...(header.length > 0 ? [{ kind: 'changed' as const, lineNumber: null, fields: header }] : []),
    ...keys.flatMap((key): RowDifference[] => {
      const [old, line] = [then.get(key), today.get(key)];
      const lineNumber = numberOf(key);
      if (!line) return [{ kind: 'removed', lineNumber, fields: [] }];
      if (!old) return [{ kind: 'added', lineNumber, fields: [] }];
      const fields = fieldsChanged(old, line);
      return fields.length > 0 ? [{ kind: 'changed', lineNumber, fields }] : [];
    }),
  ];
}
