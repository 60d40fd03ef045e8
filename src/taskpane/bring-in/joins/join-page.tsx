import { Link } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { JoinReport } from '../../../core/mapping/joins/join-report';
import type { Join } from '../../../core/mapping/joins/join-schema';
import { joinSources } from '../../../core/mapping/joins/join-sources';
import { proposeKeys } from '../../../core/mapping/joins/propose-keys';
import type { SourceTable } from '../../../core/mapping/source-table';
import { failureOf, type Failure } from '../../act/failure';
import { FailureCard } from '../../act/failure-card';
import { PrimaryAct } from '../../elements/primary-act';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';
import { JoinCounts } from './join-counts';
import { KeyChoice } from './key-choice';
import type { Joining } from './use-joining';

type Tried = { readonly report: JoinReport } | { readonly failure: Failure };

function tryJoin(source: SourceTable, table: SourceTable, join: Join): Tried {
  try {
    return { report: joinSources(source, table, join).report };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** A second file beside the source: by which keys, what finds its row on the other side and what does not. */
export function JoinPage({
  source,
  joining: { table, kept },
  onBack,
  onJoin,
  outcome,
}: {
  source: SourceTable;
  joining: Joining;
  onBack: () => void;
  onJoin: (join: Join) => void;
  outcome: ReactNode;
}) {
  const { say } = useWords();
  const proposals = useMemo(() => proposeKeys(source, table), [source, table]);
  const [join, setJoin] = useState<Join>(() => {
    const { on } = proposals[0] ?? {
      on: [{ column: source.headings[0] ?? '', joined: table.headings[0] ?? '' }],
    };
    return kept ?? { file: table.name, on: [...on], unmatched: 'list' };
  });
  const tried = useMemo(() => tryJoin(source, table, join), [source, table, join]);
  const report = 'report' in tried ? tried.report : undefined;
  const { name, headings, rows } = table;
  return (
    <Screen
      fact={
        report
          ? say('bringIn.join.fact', {
              matched: report.rowsIn - report.unmatched.count,
              count: report.rowsIn,
              name,
            })
          : say('bringIn.join.cannot', { name })
      }
      under={
        <>
          <div>{say('bringIn.join.under', { name, rows: rows.length, columns: headings.length })}</div>
          <Link as="button" onClick={onBack}>
            {say('bringIn.values.back')}
          </Link>
        </>
      }
    >
      <PrimaryAct disabled={!report} onClick={() => onJoin(join)}>
        {say('bringIn.join.act', { count: headings.length, name })}
      </PrimaryAct>
      {outcome}
      <KeyChoice
        source={source}
        table={table}
        on={join.on}
        proposals={proposals}
        onChange={(on) => setJoin({ ...join, on: [...on] })}
      />
      {'failure' in tried && <FailureCard failure={tried.failure} />}
      {report && (
        <JoinCounts
          report={report}
          name={name}
          unmatched={join.unmatched}
          onUnmatched={(unmatched) => setJoin({ ...join, unmatched })}
        />
      )}
    </Screen>
  );
}
