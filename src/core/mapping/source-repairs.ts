import { z } from 'zod';
import { oddRowCodes } from './source-table';

/** What a person decided of a source that is not tidy, as the `source` of a profile keeps it for the next extract. */
export const sourceRepairs = {
  /** How many rows the headings take. */
  headerRows: z.int().min(1).max(5).optional(),
  /** Rows that are no data: totals, feet of pages and reports, headings again. */
  leaveOut: z.array(z.enum(oddRowCodes)).optional(),
};
