import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import { issueTitle } from '../../core/validation/issue-texts';
import { ReportPart } from '../bring-in/report-part';
import { downloadFile } from '../copy/download-file';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import type { MadePackage } from './make-package';
import { blanksSent, filesWithBlanks, packedRows, rowsLeftOut } from './package-counts';
import { PackageFiles } from './package-files';

const useStyles = makeStyles({ acts: { display: 'grid', gap: tokens.spacingVerticalS } });

type Manifest = MadePackage['manifest'];

function LeftOutRows({ manifest }: { manifest: Manifest }) {
  const { say, of } = useWords();
  const reasons = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([code, count]) => say('package.reason', { what: of(issueTitle(code)), count }))
      .join(' · ');
  return (
    <ReportPart
      title={say('package.leftOut', { count: rowsLeftOut(manifest) })}
      lines={manifest.leftOut.map(({ entity, rows, reasons: counts }) => ({
        what: say('package.leftOut.rows', {
          sheet: of(findEntity(entity)?.sheet ?? named(entity)),
          count: rows,
        }),
        detail: reasons(counts),
      }))}
    />
  );
}

const named = (entity: string) => ({ en: entity, fr: entity });

/** What the mode Overwrite would take away; the guide names the mode that fits each file. */
function SentBlanks({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  return (
    <ReportPart
      title={say('package.blanks', { count: blanksSent(manifest) })}
      lines={filesWithBlanks(manifest).map(({ file, blanks, onDuplicate }) => ({
        what: say('package.blanks.file', { file, mode: onDuplicate }),
        detail: Object.entries(blanks)
          .map(([what, count]) => say('package.reason', { what, count }))
          .join(' · '),
      }))}
    />
  );
}

/** The package made: how to take it away, what is in it, and what is not. */
export function PackageResult({ made, onAnother }: { made: MadePackage; onAnother: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { manifest, zip, zipName, guide } = made;
  return (
    <Screen
      fact={say('package.fact', { rows: packedRows(manifest), files: manifest.files.length })}
      under={say('package.detail')}
    >
      <div className={styles.acts}>
        <PrimaryAct onClick={() => downloadFile(zipName, zip)}>{say('package.download')}</PrimaryAct>
        <Button onClick={() => downloadFile('guide.html', guide)}>{say('package.guide')}</Button>
        <Button onClick={onAnother}>{say('package.another')}</Button>
      </div>
      <PackageFiles files={manifest.files} />
      <LeftOutRows manifest={manifest} />
      <SentBlanks manifest={manifest} />
    </Screen>
  );
}
