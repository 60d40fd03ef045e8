import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ActOutcome } from '../../act/act-outcome';
import { useAct, type Act } from '../../act/use-act';
import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { ChangeList } from './change-list';
import { KeepCopySection } from './keep-copy-section';
import type { UpgradeView } from './upgrade-changes';
import { addedFigures, changeCount } from './upgrade-figures';

interface UpgradePreviewProps {
  readonly view: UpgradeView;
  readonly upgrade: Act<undefined, UpgradeView>;
  readonly onLeave: () => void;
}

/** What an upgrade would change, and its button, which waits until there is a way back. */
export function UpgradePreview({ view, upgrade, onLeave }: UpgradePreviewProps) {
  const words = useWords();
  const { say } = words;
  const { keepCopy, working } = usePane();
  const [hasOwn, setHasOwn] = useState(false);
  const copy = useAct('home', (remark: string) => keepCopy?.(remark) ?? Promise.reject(new Error('No copy')));
  const hasCopy = hasOwn || copy.state.phase === 'done';
  const added = addedFigures(view, words);
  const start = () => upgrade.start(undefined);
  return (
    <Screen
      fact={say('upgrade.fact', { count: changeCount(view) })}
      under={say('upgrade.teach', { from: view.from, to: view.to })}
    >
      <ChangeList title={say('upgrade.changes')} groups={view.groups} />
      <KeepCopySection copy={copy} hasOwn={hasOwn} onHasOwn={setHasOwn} />
      <PrimaryAct disabled={!hasCopy} onClick={start}>
        {added === undefined ? say('upgrade.act') : say('upgrade.act.add', { added })}
      </PrimaryAct>
      <ActOutcome state={upgrade.state} onCancel={upgrade.cancel} onRetry={start} />
      <Button appearance="transparent" disabled={working !== undefined} onClick={onLeave}>
        {say('upgrade.later')}
      </Button>
    </Screen>
  );
}
