import { CodedError } from '../../../src/core/kernel/coded-error';
import { actReducer, type ActEvent, type ActState } from '../../../src/taskpane/act/act-state';
import { paceOf } from '../../../src/taskpane/act/pace';

const at = new Date(0);
const after = (...events: ActEvent<number>[]): ActState<number> =>
  events.reduce<ActState<number>>(actReducer, { phase: 'idle' });
const started: ActEvent<number> = { type: 'started', now: 1000 };

const sending = (done: number, now: number): ActEvent<number> => ({
  type: 'progressed',
  progress: { stage: 'sending', done, total: 1000 },
  now,
});

describe('an act', () => {
  test('ends with its value and how long it took', () => {
    const state = after(started, { type: 'finished', value: 7, now: 1400, at });
    expect(state).toEqual({ phase: 'done', value: 7, tookMs: 400, at });
  });

  test('says at once that it is stopping, and that it was stopped once it threw', () => {
    expect(after(started, { type: 'stopAsked' })).toMatchObject({ phase: 'running', stopping: true });
    const thrown = new DOMException('stopped', 'AbortError');
    expect(after(started, { type: 'stopAsked' }, { type: 'threw', error: thrown }).phase).toBe('cancelled');
  });

  test('keeps the fate of a coded failure and hides an unknown one', () => {
    const lost = new CodedError('ANSWER_LOST', 'unknown', 'The connection broke.');
    expect(after(started, { type: 'threw', error: lost })).toMatchObject({
      failure: { code: 'ANSWER_LOST', fate: 'unknown' },
    });
    expect(after(started, { type: 'threw', error: new TypeError('x') })).toMatchObject({
      failure: { code: 'INTERNAL', fate: 'internal' },
    });
  });

  test('measures its pace within a stage only', () => {
    const reading: ActEvent<number> = {
      type: 'progressed',
      progress: { stage: 'reading', done: 900, total: 1000 },
      now: 1100,
    };
    const state = after(started, reading, sending(0, 2000), sending(500, 3000));
    if (state.phase !== 'running' || !state.progress) throw new Error('not running');
    expect(paceOf(state.progress)).toEqual({ fraction: 0.5, speed: 500, secondsLeft: 1 });
  });

  test('claims no speed before there is one', () => {
    const state = after(started, sending(0, 2000), sending(10, 2050));
    if (state.phase !== 'running' || !state.progress) throw new Error('not running');
    expect(paceOf(state.progress)).toEqual({ fraction: 0.01 });
  });
});
