import { useMemo, useState, type ReactNode } from 'react';
import type { ValuePlace } from '../../core/mapping/values/value-map';
import { ActOutcome } from '../act/act-outcome';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { AboutChoice } from './about-choice';
import { BringInAct } from './bring-in-act';
import type { BringInEvent, Mapping, SourceWorkbook } from './bring-in-state';
import { ColumnList } from './column-list';
import { columnPlaces } from './column-places';
import { FeedsSection } from './feeds-section';
import { JoinPage } from './joins/join-page';
import { JoinSection } from './joins/join-section';
import { useJoining } from './joins/use-joining';
import { PreviewSection } from './preview-section';
import { ProfileSection } from './profile-section';
import { FixedValuesSection } from './fixed/fixed-values-section';
import { SourceLine } from './source-line';
import { UnseenRows } from './unseen-rows';
import { ValuesPage } from './values/values-page';

/** What the source feeds and which column goes where; nothing is written before the button is pressed. */
export function MapColumns({
  mapping,
  onChange,
  onSheet,
  onAbout,
  onLeave,
  onBringIn,
  onCompare,
  outcome,
}: {
  mapping: Mapping;
  onChange: (event: BringInEvent) => void;
  onSheet: (workbook: SourceWorkbook, sheet: string) => void;
  onAbout: (about: string) => void;
  onLeave: () => void;
  onBringIn: () => void;
  onCompare: () => void;
  outcome: ReactNode;
}) {
  const { say } = useWords();
  const { source, streamed, workbook, profile } = mapping;
  const places = useMemo(() => columnPlaces(profile), [profile]);
  const [valuesOf, setValuesOf] = useState<ValuePlace>();
  const { opening, joining } = useJoining(mapping, (joined) => onChange({ type: 'opened', mapping: joined }));
  if (opening.state.phase === 'done') {
    const { value } = opening.state;
    return (
      <JoinPage
        source={source}
        joining={value}
        onBack={opening.reset}
        onJoin={(join) => joining.start({ ...value, join })}
        outcome={<ActOutcome state={joining.state} onCancel={joining.cancel} />}
      />
    );
  }
  if (valuesOf) {
    const back = () => setValuesOf(undefined);
    return (
      <ValuesPage source={source} profile={profile} place={valuesOf} onChange={onChange} onBack={back} />
    );
  }
  return (
    <Screen
      fact={
        streamed
          ? say('bringIn.source.sample', {
              count: source.rows.length,
              about: streamed.aboutRows,
              name: source.name,
            })
          : say('bringIn.source.fact', { count: source.rows.length, name: source.name })
      }
      under={
        <>
          <SourceLine
            source={source}
            workbook={workbook}
            onSheet={(sheet) => workbook && onSheet(workbook, sheet)}
            onLeave={onLeave}
            onChange={onChange}
          />
          {streamed && <UnseenRows profile={profile} onChange={onChange} />}
        </>
      }
    >
      {!mapping.kept && <AboutChoice about={mapping.about} onChange={onAbout} />}
      <FeedsSection profile={profile} feeds={mapping.feeds} />
      <BringInAct key={profile.name} mapping={mapping} onBringIn={onBringIn} onCompare={onCompare} />
      {outcome}
      {!streamed && (
        <JoinSection
          mapping={mapping}
          onFile={(file, kept) => opening.start({ file, kept })}
          onTakeOut={() => onChange({ type: 'joinTakenOut' })}
          outcome={<ActOutcome state={opening.state} onCancel={opening.cancel} />}
        />
      )}
      <ColumnList
        key={`${source.name} ${source.sheet ?? ''}`}
        mapping={mapping}
        places={places}
        onChange={onChange}
        onValues={setValuesOf}
      />
      <FixedValuesSection key={`fixed ${profile.name}`} profile={profile} onChange={onChange} />
      <PreviewSection source={source} profile={profile} />
      <ProfileSection profile={profile} onChange={onChange} />
    </Screen>
  );
}
