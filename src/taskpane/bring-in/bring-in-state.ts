import type { Join } from '../../core/mapping/joins/join-schema';
import type { JoinReport } from '../../core/mapping/joins/join-report';
import { withFixedValue } from '../../core/mapping/fixed-values';
import type { MappingProfile, StatedValue } from '../../core/mapping/mapping-profile';
import type { Feed } from '../../core/mapping/matching/feed';
import { readProfile } from '../../core/mapping/read-profile';
import { leaveOutRows } from '../../core/mapping/leave-out-rows';
import type { OddRowCode, SourceSheet, SourceTable } from '../../core/mapping/source-table';
import type { SuggestedField, Suggestion } from '../../core/mapping/suggest-mapping';
import type { Step } from '../../core/mapping/steps/step-schema';
import type { StreamedFile } from '../../workflows/streaming/streamed-file';
import { withJoins, withoutLastJoin } from './joins/join-mapping';
import { changeSteps } from './steps/change-steps';
import { retargetColumn } from './retarget-column';

/** A file joined to the source. */
export interface DoneJoin {
  readonly join: Join;
  readonly report: JoinReport;
  readonly before: SourceTable;
  /** The columns it brought, as they are headed in the source. */
  readonly columns: readonly string[];
}

/** A file of several sheets, of which one is the source. */
export interface SourceWorkbook {
  readonly file: File;
  readonly sheets: readonly SourceSheet[];
}

/** A source and what is to become of it, before anything is written. */
export interface Mapping {
  /** All of it, or its first rows where `streamed` is the file they are of. */
  readonly source: SourceTable;
  readonly streamed?: StreamedFile;
  readonly workbook?: SourceWorkbook;
  /** The files joined to it, in order. */
  readonly joins: readonly DoneJoin[];
  /** What we proposed, with reasons; none for columns nothing speaks for. */
  readonly suggestions: readonly Suggestion[];
  readonly profile: MappingProfile;
  /** The entity the source is about, as we guess or a person says. */
  readonly about: string | undefined;
  /** The sheets the source feeds and how, as we proposed. */
  readonly feeds: readonly Feed[];
  /** Columns whose place a person has decided. */
  readonly decided: ReadonlySet<string>;
  /** Whether the profile is a kept one, so that the suggestions no longer say why. */
  readonly kept: boolean;
}

export type BringInState = Mapping | undefined;

export type BringInEvent =
  | { readonly type: 'opened'; readonly mapping: Mapping }
  | { readonly type: 'retargeted'; readonly column: string; readonly target: Target | undefined }
  | { readonly type: 'confirmed'; readonly column: string; readonly target: Target }
  | { readonly type: 'profileChosen'; readonly profile: MappingProfile }
  | { readonly type: 'valuesMapped'; readonly profile: MappingProfile }
  | { readonly type: 'rowsLeftOut'; readonly codes: readonly OddRowCode[] }
  | { readonly type: 'stepsChanged'; readonly target: Target; readonly steps: readonly Step[] }
  | { readonly type: 'valueFixed'; readonly target: Target; readonly value: StatedValue | undefined }
  | { readonly type: 'joinTakenOut' }
  | { readonly type: 'left' };

export type Target = Pick<SuggestedField, 'entity' | 'field'>;

/** Rows that are no data leave the source, and the profile remembers that they do. */
function withoutRows(mapping: Mapping, codes: readonly OddRowCode[]): Mapping {
  const { source, profile } = mapping;
  const leaveOut = [...new Set([...(profile.source?.leaveOut ?? []), ...codes])];
  return {
    ...mapping,
    source: leaveOutRows(source, codes),
    profile: { ...profile, source: { ...profile.source, leaveOut } },
  };
}

export function bringInReducer(state: BringInState, event: BringInEvent): BringInState {
  switch (event.type) {
    case 'opened':
      return event.mapping;
    case 'left':
      return undefined;
    case 'profileChosen':
      return (
        state && {
          ...state,
          source: leaveOutRows(state.source, event.profile.source?.leaveOut ?? []),
          ...{ profile: withJoins(event.profile, state.joins), decided: new Set(), kept: true },
        }
      );
    case 'confirmed':
      return state && { ...state, decided: new Set([...state.decided, event.column]) };
    case 'valuesMapped':
      return state && { ...state, profile: event.profile };
    case 'joinTakenOut':
      return state && withoutLastJoin(state);
    case 'rowsLeftOut':
      return state && withoutRows(state, event.codes);
    case 'stepsChanged':
      return state && { ...state, profile: changeSteps(state.profile, event.target, event.steps) };
    case 'valueFixed':
      return state && { ...state, profile: withFixedValue(state.profile, event.target, event.value) };
    case 'retargeted':
      return (
        state && {
          ...state,
          profile: retargetColumn(state.profile, state.source, event.column, event.target, state.about),
          decided: new Set([...state.decided, event.column]),
        }
      );
  }
}

/** A profile file as text; throws PROFILE_INVALID, also for what is no JSON at all. */
export function profileFromText(text: string, name: string): MappingProfile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return readProfile(json, name);
}
