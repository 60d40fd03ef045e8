import { CodedError } from '../../core/kernel/coded-error';
import type { PlannedBatch } from '../../core/push/push-plan';
import { brokenRules, type Stop, type StopRules } from '../../core/push/stop-rules';
import type { WavedPlan } from '../../core/push/waves';
import type { Connection } from '../connect';
import { askForLeft } from './ask-for-left';
import { carryOut, type CarryingOut } from './carry-out';
import { compareTotals, storedTotals, untiedSoFar, type ComparedTotal } from './compare-totals';
import { fatesByEntity, type PushStanding } from './push-fates';
import { readCanaryBack, type ReadBackFields } from './read-canary-back';
import type { RunningPush } from './running-push';

/** What was sent first, what came back of it, and why the push did not go on, if it did not. */
export interface CanarySummary extends ReadBackFields {
  readonly strata: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly waves: { readonly sent: number; readonly of: number };
  readonly stops: readonly Stop[];
}

export interface WavesEnd {
  /** The world that failed. */
  readonly failure?: CodedError;
  readonly canary?: CanarySummary;
  /** Totals as they were when a rule stopped the push. */
  readonly controlTotals?: Readonly<Record<string, ComparedTotal>>;
}

export interface Judging {
  readonly rules: StopRules;
  readonly strata: number;
  readonly entities: Readonly<Record<string, number>>;
}

export interface CarryingWaves extends CarryingOut {
  readonly onStanding?: ((standing: PushStanding) => void) | undefined;
}

const notRead: ReadBackFields = { rows: 0, fields: 0, differences: [] };

/** Sends wave after wave; after each, the rules say whether the next one goes. Without rules there is only one. */
export async function carryWaves(
  push: RunningPush,
  plan: WavedPlan,
  connection: Connection,
  carrying: CarryingWaves,
  judging: Judging | undefined,
): Promise<WavesEnd> {
  let readBack = notRead;
  let sent = 0;
  const summary = (stops: readonly Stop[]): WavesEnd => {
    if (!judging) return {};
    const { strata, entities } = judging;
    return { canary: { strata, entities, ...readBack, waves: { sent, of: plan.waves.length }, stops } };
  };
  const { length: waves } = plan.waves;
  const lost = judging && (await askForLeft(push, carrying));
  if (lost) return { ...summary([]), failure: lost };
  const onBatch = ({ entity }: PlannedBatch): void =>
    carrying.onStanding?.({
      ...{ wave: sent + 1, waves, entity, fates: fatesByEntity(push) },
      ...(readBack.rows > 0 ? { canary: readBack } : {}),
    });
  for (const wave of plan.waves) {
    const failure = await carryOut(push, { ...carrying, onBatch }, wave);
    if (failure) return { ...summary([]), failure };
    if (carrying.signal?.aborted) return summary([]);
    sent += 1;
    if (!judging) continue;
    const isStored = push.journal.mode === 'commit';
    try {
      if (sent === 1 && isStored) readBack = await readCanaryBack(push, connection, wave, carrying);
      const stops = brokenRules(judging.rules, {
        ...push.figures(),
        untied: isStored ? await untiedSoFar(push, connection, carrying) : [],
        differences: readBack.differences.length,
      });
      if (stops.length === 0) continue;
      const asked = storedTotals(push, connection, carrying);
      return { ...summary(stops), controlTotals: await compareTotals(push, connection, asked) };
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return { ...summary([]), failure: error };
    }
  }
  return summary([]);
}
