import { columnNotes } from '../../../core/mapping/column-notes/column-notes';
import type { Join } from '../../../core/mapping/joins/join-schema';
import { joinSources } from '../../../core/mapping/joins/join-sources';
import { leaveOutRows } from '../../../core/mapping/leave-out-rows';
import type { MappingProfile } from '../../../core/mapping/mapping-profile';
import type { SourceTable } from '../../../core/mapping/source-table';
import { knownTo } from '../../../workflows/known-to-workbook';
import type { WorkspaceHost } from '../../../workflows/workspace-host';
import { proposeFor } from '../../source/read-source';
import type { DoneJoin, Mapping } from '../bring-in-state';
import { retargetColumn } from '../retarget-column';

/** The files a profile joins that are not joined yet, in its order. */
export const pendingJoins = ({ profile, joins }: Pick<Mapping, 'profile' | 'joins'>): readonly Join[] =>
  (profile.source?.joins ?? []).filter(({ file }) => !joins.some(({ join }) => join.file === file));

/** The profile with these files joined first, then those it joins besides. */
export function withJoins(profile: MappingProfile, joins: readonly DoneJoin[]): MappingProfile {
  const all = [...joins.map(({ join }) => join), ...pendingJoins({ profile, joins })];
  const { joins: _before, ...source } = profile.source ?? {};
  return { ...profile, source: { ...source, ...(all.length > 0 ? { joins: all } : {}) } };
}

const isTaken = ({ entities }: MappingProfile, entity: string, field: string): boolean =>
  entities.some((mapping) => mapping.entity === entity && Object.hasOwn(mapping.fields, field));

const suggestionsFor = async (host: WorkspaceHost, source: SourceTable): Promise<Mapping['suggestions']> =>
  (await proposeFor(source, () => knownTo(host))).proposal.suggestions;

/**
 * Joins a file to the source. Its columns are offered for mapping: where what we propose is free they get it, all but its
 * key, which says nothing new. A profile that joins the file itself says where they go. Throws as `joinSources` does.
 */
export async function joinMapping(
  host: WorkspaceHost,
  mapping: Mapping,
  file: SourceTable,
  join: Join,
): Promise<Mapping> {
  const { source: before, profile } = mapping;
  const noted = { ...file, notes: [...file.notes, ...columnNotes(file)] };
  const { source, report } = joinSources(before, noted, join);
  const columns = source.headings.slice(before.headings.length);
  const isKey = (column: string): boolean =>
    join.on.some(({ joined }) => joined === file.headings[columns.indexOf(column)]);
  const isKept = pendingJoins(mapping).some((kept) => kept.file === join.file);
  const suggestions = isKept ? [] : await suggestionsFor(host, source);
  const offered = suggestions.filter(
    ({ column, entity, field }) =>
      columns.includes(column) && !isKey(column) && !isTaken(profile, entity, field),
  );
  const joins = [...mapping.joins, { join, report, before, columns }];
  const placed = offered.reduce(
    (made, one) => retargetColumn(made, source, one.column, one, mapping.about),
    profile,
  );
  return {
    ...mapping,
    ...{ source, joins, profile: withJoins(placed, joins) },
    suggestions: [...mapping.suggestions, ...offered],
  };
}

/** Takes the file joined last out again, with the places of its columns. */
export function withoutLastJoin(mapping: Mapping): Mapping {
  const { joins, profile } = mapping;
  const last = joins.at(-1);
  if (!last) return mapping;
  const isOf = (column: string): boolean => last.columns.includes(column);
  const source = leaveOutRows(last.before, profile.source?.leaveOut ?? []);
  const known = (profile.source?.joins ?? []).filter(({ file }) => file !== last.join.file);
  const without: MappingProfile = { ...profile, source: { ...profile.source, joins: known } };
  const rest = last.columns.reduce(
    (made, column) => retargetColumn(made, source, column, undefined, mapping.about),
    without,
  );
  return {
    ...mapping,
    ...{ source, joins: joins.slice(0, -1), profile: withJoins(rest, joins.slice(0, -1)) },
    suggestions: mapping.suggestions.filter(({ column }) => !isOf(column)),
    decided: new Set([...mapping.decided].filter((column) => !isOf(column))),
  };
}
