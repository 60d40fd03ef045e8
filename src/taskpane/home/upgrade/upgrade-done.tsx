import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { ChangeList } from './change-list';
import type { UpgradeView } from './upgrade-changes';
import { changeCount } from './upgrade-figures';

/** The workbook is up to date: what was changed in it. */
export function UpgradeDone({ done, onLeave }: { done: UpgradeView; onLeave: () => void }) {
  const { say } = useWords();
  return (
    <Screen
      fact={say('upgrade.done', { count: changeCount(done) })}
      under={say('upgrade.done.detail', { to: done.to })}
    >
      <PrimaryAct onClick={onLeave}>{say('upgrade.done.act')}</PrimaryAct>
      <ChangeList title={say('upgrade.done.changes')} groups={done.groups} />
    </Screen>
  );
}
