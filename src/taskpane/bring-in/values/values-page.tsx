import { Link } from '@fluentui/react-components';
import { readTargets, shippedTargets } from '../../../workflows/propose-values';
import { useReading } from '../../act/use-reading';
import { Screen } from '../../elements/screen';
import { PrimaryAct } from '../../elements/primary-act';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { placeLabel } from '../place-label';
import { ClusterSection } from './cluster-section';
import { OtherwiseChoice } from './otherwise-choice';
import { ProductSection } from './product-section';
import { useColumnValues, type ValuesOf } from './use-column-values';
import { ValueList } from './value-list';

/** The values of a column beside what they become: accepted, joined or chosen one by one. */
export function ValuesPage({ onBack, ...of }: ValuesOf & { onBack: () => void }) {
  const words = useWords();
  const { say } = words;
  const { host } = usePane();
  const { state } = useReading(() => readTargets(host));
  const { values, products, items, sure, map, setOtherwise } = useColumnValues(
    of,
    state.phase === 'read' ? state.value : state.phase === 'failed' ? shippedTargets : undefined,
  );
  const open = values?.lines.filter(({ mapped }) => mapped === undefined).length ?? 0;
  const under = say('bringIn.values.under', { place: placeLabel(of.place, words), open });
  return (
    <Screen
      fact={say('bringIn.values.fact', { count: values?.lines.length ?? 0, column: of.place.column })}
      under={
        <>
          {values && <div>{under}</div>}
          <Link as="button" onClick={onBack}>
            {say('bringIn.values.back')}
          </Link>
        </>
      }
    >
      {!values && say(state.phase === 'reading' ? 'bringIn.values.reading' : 'bringIn.values.noList')}
      {values && (
        <>
          <PrimaryAct disabled={sure.length === 0} onClick={() => map(sure)}>
            {say('bringIn.values.sure', { count: sure.length })}
          </PrimaryAct>
          <OtherwiseChoice otherwise={values.otherwise} targets={values.targets} onChange={setOtherwise} />
          <ClusterSection values={values} onJoin={map} />
          <ValueList values={values} onMap={(value, to) => map([[value, to]])} />
          <ProductSection products={products} items={items} />
        </>
      )}
    </Screen>
  );
}
