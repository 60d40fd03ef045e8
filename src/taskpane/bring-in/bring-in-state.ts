import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { readProfile } from '../../core/mapping/read-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import type { SuggestedField, Suggestion } from '../../core/mapping/suggest-mapping';
import type { Step } from '../../core/mapping/steps/step-schema';
import { changeSteps } from './steps/change-steps';
import { retargetColumn } from './retarget-column';

/** A source and what is to become of it, before anything is written. */
export interface Mapping {
  readonly source: SourceTable;
  /** What we proposed, with reasons; none for columns nothing speaks for. */
  readonly suggestions: readonly Suggestion[];
  readonly profile: MappingProfile;
  /** Columns whose place a person has decided. */
  readonly decided: ReadonlySet<string>;
  /** Whether the profile is a kept one, so that the suggestions no longer say why. */
  readonly kept: boolean;
}

export type BringInState = Mapping | undefined;

export type BringInEvent =
  | { readonly type: 'opened'; readonly mapping: Mapping }
  | { readonly type: 'retargeted'; readonly column: string; readonly target: Target | undefined }
  | { readonly type: 'profileChosen'; readonly profile: MappingProfile }
  | { readonly type: 'stepsChanged'; readonly target: Target; readonly steps: readonly Step[] }
  | { readonly type: 'left' };

export type Target = Pick<SuggestedField, 'entity' | 'field'>;

export function bringInReducer(state: BringInState, event: BringInEvent): BringInState {
  switch (event.type) {
    case 'opened':
      return event.mapping;
    case 'left':
      return undefined;
    case 'profileChosen':
      return state && { ...state, profile: event.profile, decided: new Set(), kept: true };
    case 'stepsChanged':
      return state && { ...state, profile: changeSteps(state.profile, event.target, event.steps) };
    case 'retargeted':
      return (
        state && {
          ...state,
          profile: retargetColumn(state.profile, state.source, event.column, event.target),
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
