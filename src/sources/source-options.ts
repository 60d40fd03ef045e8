import type { OddRowCode } from '../core/mapping/source-table';

/** What a person may say of a source where detection would guess otherwise. */
export interface SourceOptions {
  /** Sheet of a workbook, by name; the first with data when absent. */
  readonly sheet?: string;
  /** A label TextDecoder knows, as `windows-1252`. */
  readonly encoding?: string;
  /** One character. */
  readonly delimiter?: string;
  /** File line or sheet row of the headings, from 1. */
  readonly headerRow?: number;
  /** How many rows the headings take. */
  readonly headerRows?: number;
  /** Rows that are no data and are left out, each listed. */
  readonly leaveOut?: readonly OddRowCode[];
}

/** Rows of one Excel sheet; a longer source would not fit the sheets it is brought into. */
export const mostRows = 1_048_576;
