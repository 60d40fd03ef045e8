import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/kernel/bilingual';
import type { Checker } from '../core/validation/checker';
import type { JournalCopy } from '../workflows/push/journal-copy';
import type { SignInDoor } from '../workflows/sign-in';
import type { WorkspaceHost } from '../workflows/workspace-host';
import type { KeepCopy } from './copy/keep-copy';
import type { OtherWorkbooks } from './pane/other-workbooks';
import { TaskPane } from './pane/task-pane';
import type { ThemeName } from './pane/theme';

export interface PaneOptions {
  readonly host: WorkspaceHost;
  /** The language of the host; people may choose another in Settings. */
  readonly initialLanguage: Language;
  /** The address Push proposes. */
  readonly connectionUrl?: string;
  /** The token Push proposes; kept in memory only. */
  readonly demoToken?: string;
  /** Left out where the host cannot give its file. */
  readonly keepCopy?: KeepCopy;
  /** The second place of the journal of a push; left out where nothing outlives the pane. */
  readonly journalCopy?: JournalCopy;
  /** Left out where no second workbook can be made or opened: in Excel itself. */
  readonly otherWorkbooks?: OtherWorkbooks;
  /** Where people sign in to an installation; left out where no window can be shown. */
  readonly signInDoor?: SignInDoor;
  /** Checks on another thread; on this one, in steps, when left out. */
  readonly openChecker?: () => Checker | Promise<Checker>;
  readonly theme?: ThemeName;
}

/** Shows the task pane in `element`, which gives it its size; answers how to take it away. */
export function mountTaskPane(element: HTMLElement, options: PaneOptions): () => void {
  const root = createRoot(element);
  root.render(
    <Suspense fallback={null}>
      <TaskPane {...options} />
    </Suspense>,
  );
  return () => root.unmount();
}
