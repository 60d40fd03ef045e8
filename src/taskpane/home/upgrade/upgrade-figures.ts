import type { Words } from '../../messages/use-words';
import type { UpgradeView } from './upgrade-changes';

/** “42 sheets, 5 columns”: what is added, in the words of a button; undefined where nothing visible is. */
export function addedFigures({ groups }: UpgradeView, { say }: Pick<Words, 'say'>): string | undefined {
  const added = groups.flatMap(({ kind, count }) => {
    if (kind === 'addSheet') return [say('upgrade.sheets', { count })];
    return kind === 'addColumn' ? [say('upgrade.columns', { count })] : [];
  });
  return added.length > 0 ? added.join(', ') : undefined;
}

/** How many changes there are in all. */
export const changeCount = ({ groups }: UpgradeView): number =>
  groups.reduce((sum, { count }) => sum + count, 0);
