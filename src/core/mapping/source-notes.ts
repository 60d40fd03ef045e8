import { isSecretHeading, shownValue } from '../kernel/shown-value';
import { noteWords } from './source-note-words';
import type { NoteExample, SourceNote, SourceNoteCode } from './source-table';

const shownRows = 10;
const shownExamples = 5;
const longest = 80;

/** What was found besides how often and where: an example, and the column it is of. */
export interface NoteDetail {
  readonly count?: number;
  readonly example?: string;
  readonly column?: string;
}

/** Gathers notes by code and column: a count and the first few places, however often something happens. */
export interface NoteCollector {
  add(code: SourceNoteCode, row: number, detail?: number | NoteDetail): void;
  notes(): readonly SourceNote[];
}

interface Gathered {
  readonly code: SourceNoteCode;
  readonly column: string | undefined;
  count: number;
  readonly rows: number[];
  readonly examples: NoteExample[];
}

/** As a note may show it: short, nothing of a secret. */
function shown(text: string, column: string | undefined): string {
  const safe = shownValue(text, column !== undefined && isSecretHeading(column));
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}

export function createNoteCollector(): NoteCollector {
  const found = new Map<string, Gathered>();
  return {
    add(code, row, detail = 1) {
      const { count = 1, example, column } = typeof detail === 'number' ? { count: detail } : detail;
      const key = `${code}\n${column ?? ''}`;
      const note = found.get(key) ?? { code, column, count: 0, rows: [], examples: [] };
      found.set(key, note);
      note.count += count;
      if (note.rows.length < shownRows && note.rows.at(-1) !== row) note.rows.push(row);
      if (example === undefined || note.examples.length >= shownExamples) return;
      const text = shown(example, column);
      if (!note.examples.some((known) => known.text === text)) note.examples.push({ row, text });
    },
    notes: () =>
      [...found.values()].map(({ column, ...note }) => ({
        ...note,
        ...noteWords[note.code],
        ...(column === undefined ? {} : { column }),
      })),
  };
}
