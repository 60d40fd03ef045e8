import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findEntity } from '../../core/entities/registry';
import type { CustomFieldsPlan } from '../../workflows/apply-custom-fields';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { ReportPart, type ReportLine } from '../bring-in/report-part';
import { Note } from '../elements/note';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  act: { width: '100%', whiteSpace: 'normal' },
});

/** What becomes of columns whose field is defined no longer. */
type Retiring = 'hide' | 'keep';

interface Applied {
  readonly plan: CustomFieldsPlan;
  readonly retiring: Retiring | undefined;
}

const valuesOf = ({ retire }: CustomFieldsPlan): number =>
  retire.reduce((sum, { values }) => sum + values, 0);

function placeOf({ entity, heading }: { entity: string; heading: string }, { of }: Words): string {
  const sheet = findEntity(entity)?.sheet;
  return sheet ? `${of(sheet)} · ${heading}` : heading;
}

function Differences({ plan }: { plan: CustomFieldsPlan }) {
  const words = useWords();
  const { say } = words;
  const added = plan.add.map((place): ReportLine => {
    const detail = say(place.returns ? 'custom.returns' : 'custom.new');
    return { what: placeOf(place, words), detail };
  });
  const retired = plan.retire.map((place): ReportLine => {
    const detail = say('custom.values', { count: place.values });
    return { what: placeOf(place, words), detail };
  });
  return (
    <>
      {added.length > 0 && <ReportPart title={say('custom.add', { count: added.length })} lines={added} />}
      {retired.length > 0 && (
        <ReportPart
          title={say('custom.retire', { count: retired.length, values: valuesOf(plan) })}
          lines={retired}
        />
      )}
    </>
  );
}

function RetireQuestion({
  value,
  onChange,
}: {
  value: Retiring | undefined;
  onChange: (retiring: Retiring) => void;
}) {
  const { say } = useWords();
  return (
    <Field label={say('custom.question')}>
      <RadioGroup
        value={value ?? ''}
        onChange={(_event, data) => onChange(data.value === 'hide' ? 'hide' : 'keep')}
      >
        <Radio value="hide" label={say('custom.hide')} />
        <Radio value="keep" label={say('custom.keep')} />
      </RadioGroup>
    </Field>
  );
}

/** The act in words, in which everything it does is said. */
function actOf({ add, retire }: CustomFieldsPlan, retiring: Retiring | undefined, { say }: Words): string {
  const parts = add.length > 0 ? [say('custom.act.add', { count: add.length })] : [];
  if (retire.length > 0) parts.push(say(`custom.act.${retiring ?? 'hide'}`, { count: retire.length }));
  return parts.join(' · ');
}

function Done({ plan, retiring }: Applied) {
  const { say } = useWords();
  const { add, retire } = plan;
  return (
    <Note live>
      {add.length > 0 && <div>{say('custom.done.add', { count: add.length })}</div>}
      {retiring && retire.length > 0 && (
        <div>{say(`custom.done.${retiring}`, { count: retire.length, values: valuesOf(plan) })}</div>
      )}
    </Note>
  );
}

/** Where the Custom Fields sheet and the columns of the other sheets differ: what to add, what is defined no longer. */
export function CustomFieldsSection() {
  const styles = useStyles();
  const words = useWords();
  const { host, working } = usePane();
  const [retiring, setRetiring] = useState<Retiring>();
  const reading = useReading(async () => {
    const { planCustomFields } = await import('../../workflows/apply-custom-fields');
    return planCustomFields(host);
  });
  const act = useAct('templates', async (choice: Retiring | undefined): Promise<Applied> => {
    const { applyCustomFields } = await import('../../workflows/apply-custom-fields');
    const plan = await applyCustomFields(host, { retire: choice === 'hide' });
    reading.again();
    setRetiring(undefined);
    return { plan, retiring: choice };
  });
  const plan = reading.state.phase === 'read' ? reading.state.value : undefined;
  const differs = plan !== undefined && plan.add.length + plan.retire.length > 0;
  if (!differs && act.state.phase === 'idle') return null;
  const isAsked = plan !== undefined && plan.retire.length > 0;
  return (
    <div className={styles.fields}>
      {act.state.phase === 'done' && <Done {...act.state.value} />}
      {differs && (
        <>
          <Differences plan={plan} />
          {isAsked && <RetireQuestion value={retiring} onChange={setRetiring} />}
          <Button
            className={styles.act}
            disabled={working !== undefined || (isAsked && retiring === undefined)}
            onClick={() => act.start(retiring)}
          >
            {actOf(plan, retiring, words)}
          </Button>
        </>
      )}
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={() => act.start(retiring)} />
    </div>
  );
}
