import type { HomeState } from '../../workflows/home-state';
import type { MessageKey } from '../messages/message-key';
import type { Move } from '../pane/route';

/** The headline of Home and its button: one fact with its number, one act. */
export interface NextMove {
  readonly fact: MessageKey;
  readonly act: MessageKey;
  readonly count: number;
  readonly move: Move;
}

export function nextMove({ next, steps, entities }: HomeState): NextMove {
  switch (next) {
    case 'createWorkspace':
      return { fact: 'home.empty.fact', act: 'home.empty.act', count: 0, move: { screen: 'templates' } };
    case 'bringIn':
      return {
        fact: 'home.next.bringIn',
        act: 'home.next.bringIn.act',
        count: entities.length,
        move: { screen: 'bringIn' },
      };
    case 'check':
      return {
        fact: 'home.next.check',
        act: 'home.next.check.act',
        count: steps.check.count ?? 0,
        move: { screen: 'check', start: true },
      };
    case 'mend':
      return {
        fact: 'home.next.mend',
        act: 'home.next.mend.act',
        count: steps.check.count ?? 0,
        move: { screen: 'check', start: true },
      };
    case 'push':
      return {
        fact: 'home.next.push',
        act: 'home.next.push.act',
        count: steps.push.count ?? 0,
        move: { screen: 'push' },
      };
    case 'done':
      return {
        fact: 'home.next.done',
        act: 'home.next.done.act',
        count: entities.reduce((sum, entity) => sum + entity.byStatus.Pushed, 0),
        move: { screen: 'push' },
      };
  }
}
