import { useState } from 'react';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import type { StopRules } from '../../core/push/stop-rules';
import { todayOf } from '../../workflows/clock';
import type { Connection } from '../../workflows/connect';
import { PushGate } from '../../workflows/push/push-gate';
import type { PushStanding } from '../../workflows/push/push-fates';
import { pushWorkspace, type PushSummary } from '../../workflows/push-workspace';
import { newRowId } from '../act/new-row-id';
import { useAct, type Act } from '../act/use-act';
import { usePane } from '../pane/pane-context';

export interface PushWish {
  readonly dryRun: boolean;
  readonly onDuplicate: DuplicateMode;
  readonly overChanges: boolean;
  readonly canary: StopRules | undefined;
}

export interface PushAct {
  readonly act: Act<PushWish, PushSummary>;
  /** Of the push under way; undefined in a dry run. */
  readonly standing: PushStanding | undefined;
  readonly isPaused: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Says that the workbook is saved; there only while the push waits for that. */
  readonly saved: (() => void) | undefined;
}

/** The push of this workbook: its act, where it stands, its pause, and the saving it waits for in an older Excel. */
export function usePush(connection: Connection, onDone: () => void): PushAct {
  const { host, journalCopy } = usePane();
  const [standing, setStanding] = useState<PushStanding>();
  const [gate, setGate] = useState<PushGate>();
  const [isPaused, setIsPaused] = useState(false);
  const [saved, setSaved] = useState<() => void>();
  const act = useAct('push', async ({ dryRun, onDuplicate, overChanges, canary }: PushWish, watching) => {
    const now = new Date();
    const held = new PushGate();
    setGate(held);
    setIsPaused(false);
    const askToSave = async (): Promise<void> => {
      await new Promise<void>((resolve) => {
        setSaved(() => resolve);
        watching.signal?.addEventListener('abort', () => resolve(), { once: true });
      });
      setSaved(undefined);
    };
    try {
      return await pushWorkspace(
        host,
        connection,
        {
          ...{ dryRun, onDuplicate, overChanges, newRowId, journalCopy, askToSave, gate: held },
          ...{ today: todayOf(now), now: now.toISOString() },
          // A push that broke off is gone on with where its rows are still the same.
          resume: !dryRun,
          canary: dryRun ? undefined : canary,
          onStanding: dryRun ? undefined : setStanding,
        },
        watching,
      );
    } finally {
      setStanding(undefined);
      onDone();
    }
  });
  return {
    act,
    standing,
    isPaused,
    pause: () => {
      gate?.shut();
      setIsPaused(true);
    },
    goOn: () => {
      gate?.open();
      setIsPaused(false);
    },
    saved,
  };
}
