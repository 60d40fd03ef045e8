import type { SourceNote } from '../../core/mapping/source-table';

/** What is to be known of a source: how often, where, an example and what to do about it. */
export const noteLines = (notes: readonly SourceNote[]): string[] =>
  notes.flatMap(({ count, column, message, rows, examples, proposal }) => {
    const of = column === undefined ? '' : `${column}: `;
    const shown = examples.map(({ row, text }) => `“${text}” (row ${String(row)})`).join(', ');
    return [
      `  ${of}${String(count)} ${message.en}; rows ${rows.join(', ')}${shown === '' ? '' : `: ${shown}`}`,
      ...(proposal ? [`    → ${proposal.en}`] : []),
    ];
  });
