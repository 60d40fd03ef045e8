import { cleanup } from '@testing-library/react';
import { addEventHandler, type State } from 'jest-circus';
import { leavePanes } from './pane-session';

const begun = new WeakSet<State>();

// Suites share a page: each finds it empty, whatever the one before it left open.
addEventHandler((_event, suite) => {
  if (begun.has(suite)) return;
  begun.add(suite);
  leavePanes();
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
});
