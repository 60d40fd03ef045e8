import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Coverage } from '../../../core/rating/proof/coverage';
import type { ProofFinding } from '../../../core/rating/proof/finding';
import { findingInWords, uncoveredWords } from '../../../core/rating/proof/proof-words';
import type { Proof } from '../../../core/rating/proof/prove-plan';
import type { SheetPlan } from '../../../core/rating/reading/workspace-plans';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { SeverityMark } from '../../elements/severity-mark';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  witness: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A plan and what its proof came to. */
export interface Proven {
  readonly sheet: SheetPlan;
  readonly proof: Proof;
  readonly coverage: Coverage;
}

interface FindingActs {
  /** Puts the witness into the call tester. */
  readonly onPrice: (finding: ProofFinding) => void;
  /** Shows a data row of the Destination Lines sheet. */
  readonly onShow: (row: number) => void;
}

function FindingItem({
  sheet,
  finding,
  onPrice,
  onShow,
}: FindingActs & { sheet: SheetPlan; finding: ProofFinding }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const prefixOf = (line: number): string => sheet.plan.rows.lines[line]?.prefix ?? '';
  const { line, other, witness, severity } = finding;
  const text = findingInWords(finding, {
    prefix: line === undefined ? '' : prefixOf(line),
    other:
      other === undefined
        ? { en: '', fr: '' }
        : { en: `line ${prefixOf(other)}`, fr: `la ligne ${prefixOf(other)}` },
  });
  const row = line === undefined ? undefined : sheet.rowOf[line];
  return (
    <li className={styles.item}>
      <span>
        <SeverityMark severity={severity} /> {of(text)}
      </span>
      <span className={styles.witness}>
        {say('rates.witness', { number: witness.number, day: witness.day, time: witness.time })}
      </span>
      <span className={styles.acts}>
        <Button size="small" onClick={() => onPrice(finding)}>
          {say('rates.price.it')}
        </Button>
        {row !== undefined && (
          <Button size="small" onClick={() => onShow(row)}>
            {say('rates.show.line')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** Whether the plan answers every call it has to, and each flaw with a call that shows it. */
export function ProofFindings({
  proven: { sheet, proof },
  ...acts
}: FindingActs & { readonly proven: Proven }) {
  const list = usePlainList();
  const { say, of } = useWords();
  const { complete, findings, numbers, uncovered } = proof;
  const asked = { numbers: numbers.join(', '), count: findings.length };
  return (
    <Section title={say('rates.proof')}>
      <Note title={say(complete ? 'rates.complete' : 'rates.incomplete', asked)} live>
        {[say('rates.findings', asked), ...uncovered.map((one) => of(uncoveredWords[one]))].join(' ')}
      </Note>
      {findings.length > 0 && (
        <Card>
          <ul className={list}>
            <ShownPart items={findings} step={10}>
              {(finding, index) => <FindingItem key={index} sheet={sheet} finding={finding} {...acts} />}
            </ShownPart>
          </ul>
        </Card>
      )}
    </Section>
  );
}
