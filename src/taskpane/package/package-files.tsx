import { makeStyles, tokens } from '@fluentui/react-components';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import type { MadePackage } from './make-package';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  sum: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type PackedFile = MadePackage['manifest']['files'][number];

/** A file with its rows, and below its name the sums by which the import is compared. */
function FileRow({ file }: { file: PackedFile }) {
  const styles = useStyles();
  const { say, decimal, number } = useWords();
  const heading = (field: string): string =>
    file.columns.find((column) => column.field === field)?.heading ?? field;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {file.file}
        {Object.entries(file.sums).map(([field, sum]) => (
          <div key={field} className={styles.sum}>
            {say('package.sum', { heading: heading(field), sum: decimal(sum) })}
          </div>
        ))}
      </th>
      <td className={styles.cell}>
        <div className={styles.number}>{number(file.count)}</div>
      </td>
    </tr>
  );
}

/** The files of a package in the order of import. */
export function PackageFiles({ files }: { files: readonly PackedFile[] }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Section title={say('package.files')}>
      <Card>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say('package.file')}
              </th>
              <th scope="col" className={styles.head}>
                <div className={styles.number}>{say('package.rows')}</div>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow key={file.file} file={file} />
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
