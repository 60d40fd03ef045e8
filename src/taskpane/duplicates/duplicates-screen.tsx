import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { comparedEntities } from '../../core/duplicates/compared-traits';
import { readHomeState, type EntitySummary } from '../../workflows/home-state';
import { ActOutcome } from '../act/act-outcome';
import { FailureCard } from '../act/failure-card';
import { useReading } from '../act/use-reading';
import { Example } from '../elements/example';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { ClusterList } from './cluster-list';
import { KindChoice } from './kind-choice';
import { SettledBar } from './settled-bar';
import { useDuplicates, type Duplicates } from './use-duplicates';

/** The headline and what stands under it. */
function factOf({ rows, rowCount, open }: Duplicates, kind: EntitySummary, { say }: Words) {
  const found = rows?.entity.name === kind.name;
  const { sheet } = kind;
  if (!found)
    return {
      fact: say('duplicates.fact.before', { count: kind.rows, sheet }),
      under: say('duplicates.teach'),
    };
  if (open.length === 0)
    return { fact: say('duplicates.fact.none', { rows: rowCount, sheet }), under: say('duplicates.teach') };
  return {
    fact: say('duplicates.fact', { count: open.length }),
    under: say('duplicates.under', { rows: rowCount, sheet }),
  };
}

interface ComparingProps {
  readonly kinds: readonly EntitySummary[];
  readonly kind: EntitySummary;
  readonly onChoose: (name: string) => void;
}

/** One kind of row: comparing, what is found, what is decided of it. */
function Comparing({ kinds, kind, onChoose }: ComparingProps) {
  const words = useWords();
  const { say } = words;
  const { route, working } = usePane();
  const duplicates = useDuplicates();
  const { find, rows, open, last } = duplicates;
  const within = useRef<HTMLDivElement>(null);
  const start = () => find.start(kind.name);
  const shown = rows?.entity.name === kind.name ? rows : undefined;
  const toHeadline = () => within.current?.closest('main')?.querySelector('h1')?.focus();
  const dismiss = () => {
    duplicates.dismiss();
    toHeadline();
  };
  useEffect(() => {
    if (find.state.phase === 'done') toHeadline();
  }, [find.state]);
  useEffect(() => {
    if (route.screen === 'duplicates' && route.start) find.start(route.about ?? kind.name);
    // One visit asks once; the act is new at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [route.visit]);
  return (
    <Screen
      {...factOf(duplicates, kind, words)}
      foot={shown && <SettledBar last={last} turn={duplicates.turn} onDismiss={dismiss} />}
    >
      <div ref={within} hidden />
      {open.length === 0 && <Example>{say('duplicates.example')}</Example>}
      <KindChoice
        kinds={kinds}
        chosen={kind.name}
        disabled={find.state.phase === 'running'}
        onChoose={onChoose}
      />
      {shown ? (
        <Button disabled={working !== undefined} onClick={start}>
          {say('duplicates.again')}
        </Button>
      ) : (
        <PrimaryAct disabled={kind.rows < 2} onClick={start}>
          {say('duplicates.find', { rows: kind.rows })}
        </PrimaryAct>
      )}
      <ActOutcome state={find.state} onCancel={find.cancel} onRetry={start} />
      {shown && (
        <ClusterList open={open} read={shown} merge={duplicates.merge} keepApart={duplicates.keepApart} />
      )}
    </Screen>
  );
}

/** Rows of one kind that are probably one and the same: merged by choice, or remembered to be two. */
export function DuplicatesScreen() {
  const { say } = useWords();
  const { host, route } = usePane();
  const { state, again } = useReading(() => readHomeState(host));
  const [chosen, setChosen] = useState<string>();
  const [visit, setVisit] = useState<number>();
  if (route.screen === 'duplicates' && route.visit !== visit) {
    setVisit(route.visit);
    if (route.about !== undefined) setChosen(route.about);
  }
  if (state.phase === 'reading') return <ScreenSkeleton />;
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  const kinds = state.value.entities.filter(({ name }) => comparedEntities.includes(name));
  const most = kinds.reduce<EntitySummary | undefined>(
    (best, kind) => (best && best.rows >= kind.rows ? best : kind),
    undefined,
  );
  const kind = kinds.find(({ name }) => name === chosen) ?? most;
  if (!kind) return <Screen fact={say('duplicates.noSheet')}>{say('duplicates.teach')}</Screen>;
  return <Comparing kinds={kinds} kind={kind} onChoose={setChosen} />;
}
