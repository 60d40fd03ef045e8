import { todayOf } from '../../workflows/clock';
import { writeCommissionSheet } from '../../workflows/commission/write-report';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { Note } from '../elements/note';
import { PrimaryAct } from '../elements/primary-act';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

/** Writes what a page shows as a sheet of the workbook. */
export function SheetAct({
  label,
  make,
}: {
  readonly label: string;
  readonly make: Parameters<typeof writeCommissionSheet>[1];
}) {
  const { say } = useWords();
  const { host } = usePane();
  const act = useAct('commission', (made: typeof make) =>
    writeCommissionSheet(host, made, todayOf(new Date())),
  );
  return (
    <>
      <PrimaryAct onClick={() => act.start(make)}>{label}</PrimaryAct>
      <ActOutcome state={act.state} onCancel={act.cancel} />
      {act.state.phase === 'done' && (
        <Note title={say('commission.sheet.written', { sheet: act.state.value })} live />
      )}
    </>
  );
}
