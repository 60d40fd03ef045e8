import { createContext, use } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import type { Connection } from '../../workflows/connect';
import type { JournalCopy } from '../../workflows/push/journal-copy';
import type { SignInDoor } from '../../workflows/sign-in';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import type { Following } from '../checking/following';
import type { KeepCopy } from '../copy/keep-copy';
import type { LanguageChoice } from './language-choice';
import type { OtherWorkbooks } from './other-workbooks';
import type { Move, Route, ScreenName } from './route';

/** What every screen may lean on: the workbook, the way to other screens, and what lasts as long as the pane. */
export interface Pane {
  readonly host: WorkspaceHost;
  readonly route: Route;
  readonly go: (move: Move) => void;
  /** The screen whose act is at work on the workbook; one at a time. */
  readonly working: ScreenName | undefined;
  readonly setWorking: (screen: ScreenName | undefined) => void;
  /** In memory only, with its token. */
  readonly connection: Connection | undefined;
  readonly setConnection: (connection: Connection | undefined) => void;
  readonly connectionUrl: string;
  readonly setConnectionUrl: (url: string) => void;
  readonly demoToken: string | undefined;
  /** Left out where no window to sign in can be shown. */
  readonly signInDoor: SignInDoor | undefined;
  /** Left out where the host cannot give its file. */
  readonly keepCopy: KeepCopy | undefined;
  /** The second place of the journal of a push; left out where nothing outlives the pane. */
  readonly journalCopy: JournalCopy | undefined;
  /** Left out where no second workbook can be made or opened: in Excel itself. */
  readonly otherWorkbooks: OtherWorkbooks | undefined;
  /** The check that follows the workbook. */
  readonly following: Following;
  readonly languageChoice: LanguageChoice;
  readonly hostLanguage: Language;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('A screen is shown outside the pane');
  return pane;
}
