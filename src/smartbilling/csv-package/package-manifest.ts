import { z } from 'zod';

/** What SmartBilling's import does with a row it has already (domain.md 1.3). */
const importModes = ['Skip', 'Merge', 'Overwrite'] as const;
export type ImportMode = (typeof importModes)[number];

const packageFileSchema = z.object({
  entity: z.string(),
  /** A plain name: a package never reaches outside its folder. */
  file: z.string().regex(/^[^/\\]+\.csv$/),
  /** `first` leaves out references that wait for a later file; `second` brings them. */
  pass: z.enum(['only', 'first', 'second']),
  count: z.int(),
  /** Exact sums of the control-total fields, by field (domain.md 6.2). */
  sums: z.record(z.string(), z.string()),
  sha256: z.string(),
  columns: z.array(z.object({ field: z.string(), heading: z.string() })),
  /** Headings of the columns SmartBilling tells rows apart by. */
  keyColumns: z.array(z.string()),
  requiredColumns: z.array(z.string()),
  /** Headings SmartBilling has no field for, or under which every cell is blank. */
  leaveUnmapped: z.array(z.string()),
  onDuplicate: z.enum(importModes),
  /** How many blanks the mode Overwrite would store as nothing, by heading. */
  blanks: z.record(z.string(), z.int()),
});
export type PackageFile = z.infer<typeof packageFileSchema>;

const leftOutSchema = z.object({
  entity: z.string(),
  rows: z.int(),
  /** Rows by what is wrong with them; a row with two faults counts under both. */
  reasons: z.record(z.string(), z.int()),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

export const manifestName = 'manifest.json';
export const guideName = 'guide.html';

/** What a CSV package says of itself; written last, so that a package without one is not whole. */
export const packageManifestSchema = z.object({
  format: z.literal(1),
  product: z.string(),
  templateVersion: z.int(),
  language: z.enum(['en', 'fr']),
  createdAt: z.string(),
  files: z.array(packageFileSchema),
  /** Rows of the sheets that are in no file; with `count` they make up the rows of the sheet. */
  leftOut: z.array(leftOutSchema),
});
export type PackageManifest = z.infer<typeof packageManifestSchema>;
