import type { MapSummary } from '../../workflows/map-summary';
import { useWords } from '../messages/use-words';
import { placeLabel } from './place-label';
import { ReportPart } from './report-part';
import { unproducedByReason } from './unproduced-by-reason';

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Nothing vanishes: rows that made nothing, values that could not be read, columns left out, placeholders. */
export function ResultReport({ summary }: { summary: MapSummary }) {
  const words = useWords();
  const { say, of, number } = words;
  const { unproduced, leftOut, placeholders, problems, balanced, openConflicts, notes = [] } = summary;
  const { counts = { unproduced: unproduced.length, problems: problems.length } } = summary;
  const sum = (parts: readonly { readonly count: number }[]) =>
    parts.reduce((total, { count }) => total + count, 0);
  return (
    <>
      {notes.length > 0 && (
        <ReportPart
          title={say('bringIn.source.notes', { count: notes.length })}
          lines={notes.map(({ column, count, message, rows, examples }) => ({
            what: `${column === undefined ? '' : `${column} · `}${number(count)} ${of(message)}`,
            detail: [
              say('bringIn.source.note.rows', { rows: rows.map(number).join(', ') }),
              ...examples.map(({ text }) => say('bringIn.source.note.example', { text })),
            ].join(' · '),
          }))}
        />
      )}
      <ReportPart
        title={say('bringIn.done.unproduced', { count: counts.unproduced })}
        lines={unproducedByReason(unproduced).map(({ reason, rows, count }) => ({
          what: sentence(of(reason)),
          detail: say('bringIn.done.unproduced.rows', {
            rows: rows.map(number).join(', '),
            count,
            more: count - rows.length,
          }),
        }))}
      />
      {problems.length > 0 && (
        <ReportPart
          title={say('bringIn.done.problems', { count: counts.problems })}
          lines={problems.map(({ row, column, found, expected, ...place }) => ({
            what: `${column}: ${found} → ${placeLabel(place, words)}`,
            detail: `${say('bringIn.preview.row', { row })} · ${say('check.cause.expected', { expected: of(expected) })}`,
          }))}
        />
      )}
      {openConflicts.length > 0 && (
        <ReportPart
          title={say('bringIn.done.open', { count: openConflicts.length })}
          lines={openConflicts.map(({ key, sheet, source, ...place }) => ({
            what: `${key} · ${placeLabel(place, words)}`,
            detail: say('bringIn.done.open.values', { sheet: String(sheet), source: String(source) }),
          }))}
        />
      )}
      <ReportPart
        title={say('bringIn.done.leftOut', { count: leftOut.length })}
        lines={leftOut.map(({ column, count, blanks, reason }) => ({
          what: reason === undefined ? column : `${column}: ${reason}`,
          detail: say('bringIn.done.leftOut.values', { count, blanks }),
        }))}
      />
      <ReportPart
        title={say('bringIn.done.placeholders', { count: sum(placeholders) })}
        lines={placeholders.map((place) => ({
          what: placeLabel(place, words),
          detail: say('bringIn.done.placeholders.cells', { count: place.count }),
        }))}
      />
      {balanced.length > 0 && (
        <ReportPart
          title={say('bringIn.done.balanced', { count: sum(balanced) })}
          lines={balanced.map((place) => ({
            what: placeLabel(place, words),
            detail: say('bringIn.done.placeholders.cells', { count: place.count }),
          }))}
        />
      )}
    </>
  );
}
