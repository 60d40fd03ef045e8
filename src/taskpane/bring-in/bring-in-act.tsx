import { hasBroughtIn } from '../../workflows/compare-source';
import { useReading } from '../act/use-reading';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { Mapping } from './bring-in-state';

/** Brings the rows in; where the profile brought an extract in before, it is compared with that one first. */
export function BringInAct({
  mapping: { source, streamed, profile },
  onBringIn,
  onCompare,
}: {
  mapping: Mapping;
  onBringIn: () => void;
  onCompare: () => void;
}) {
  const { say } = useWords();
  const { host } = usePane();
  const { state } = useReading(() => hasBroughtIn(host, profile.name));
  if (state.phase === 'reading') return null;
  const rows = source.rows.length;
  const disabled = profile.entities.length === 0 || rows === 0;
  return state.phase === 'read' && state.value ? (
    <PrimaryAct disabled={disabled} onClick={onCompare}>
      {say('bringIn.compare')}
    </PrimaryAct>
  ) : (
    <PrimaryAct disabled={disabled} onClick={onBringIn}>
      {streamed
        ? say('bringIn.act.about', { about: streamed.aboutRows })
        : say('bringIn.act', { count: rows })}
    </PrimaryAct>
  );
}
