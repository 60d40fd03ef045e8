import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { webcrypto } from 'node:crypto';
import { act, configure, screen } from '@testing-library/react';
import type { HostSession } from '../../src/host/client/session';
import { mountTaskPane, type PaneOptions } from '../../src/taskpane/mount-task-pane';
import './laid-out';

// What every browser has and jsdom lacks.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  DecompressionStream,
  CompressionStream,
  CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') },
  IS_REACT_ACT_ENVIRONMENT: true,
});
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

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
  return () => {
    act(() => unmount());
    element.remove();
  };
}
