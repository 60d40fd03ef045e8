import { useState } from 'react';
import type { Target } from './mend/target';

/** What is being done about some issues; one thing at a time. */
export type OpenAct = { readonly act: 'mend' | 'waive'; readonly target: Target };

export interface CheckActs {
  readonly open: OpenAct | undefined;
  readonly mend: (target: Target) => void;
  readonly waive: (target: Target) => void;
  /** Leaves the act; the focus goes back to the list. */
  readonly close: () => void;
  /** Leaves it for what it has done, which takes the focus. */
  readonly leave: () => void;
}

export function useCheckActs(onClosed: () => void): CheckActs {
  const [open, setOpen] = useState<OpenAct>();
  return {
    open,
    mend: (target) => setOpen({ act: 'mend', target }),
    waive: (target) => setOpen({ act: 'waive', target }),
    leave: () => setOpen(undefined),
    close: () => {
      setOpen(undefined);
      onClosed();
    },
  };
}
