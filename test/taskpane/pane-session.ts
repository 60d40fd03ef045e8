import { act, configure, screen } from '@testing-library/react';
import type { HostSession } from '../../src/host/client/session';
import { mountTaskPane, type PaneOptions } from '../../src/taskpane/mount-task-pane';
import './laid-out';

// A screen shows as soon as its work is done; a busy machine must not turn its being late into a fault. In milliseconds.
configure({
  asyncUtilTimeout: 15_000,
  // The page is looked at over and over until what is waited for is there: printing it each time costs more than looking.
  getElementError: (message) => new Error(message ?? 'not found'),
});

/** The headline of the screen in sight, once it says this. */
export const headline = (text: RegExp) =>
  // By its tag: asking for roles at every change of the page would hold up the very work that is waited for.
  screen.findByText(text, { selector: 'h1' }, { timeout: 40_000 });

/** What takes away the panes that are shown. */
const leaving = new Set<() => void>();

/** Takes away every pane that is shown still. */
export const leavePanes = (): void => leaving.forEach((leave) => leave());

/** Shows the pane over a session's workbook; answers how to take it away. */
export async function showPane(
  session: HostSession,
  initialLanguage: 'en' | 'fr',
  options: Pick<PaneOptions, 'keepCopy' | 'otherWorkbooks' | 'openChecker' | 'journalCopy'> = {},
): Promise<() => void> {
  const element = document.body.appendChild(document.createElement('div'));
  let unmount = (): void => undefined;
  await act(async () => {
    unmount = mountTaskPane(element, { host: session, initialLanguage, ...options });
    await Promise.resolve();
  });
  const leave = (): void => {
    leaving.delete(leave);
    act(() => unmount());
    element.remove();
  };
  leaving.add(leave);
  return leave;
}
