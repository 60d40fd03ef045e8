import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import { oddRowCodes } from '../../core/mapping/source-table';
import { useWords } from '../messages/use-words';
import type { BringInEvent } from './bring-in-state';

const useStyles = makeStyles({ line: { fontSize: tokens.fontSizeBase200 } });

/** Of a file of which only the first rows are seen yet: whether rows that are no data are left out wherever they come. */
export function UnseenRows({
  profile,
  onChange,
}: {
  profile: MappingProfile;
  onChange: (event: BringInEvent) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const left = new Set(profile.source?.leaveOut);
  return (
    <div className={styles.line}>
      {oddRowCodes.every((code) => left.has(code)) ? (
        say('bringIn.source.unseen.leftOut')
      ) : (
        <Link as="button" onClick={() => onChange({ type: 'rowsLeftOut', codes: oddRowCodes })}>
          {say('bringIn.source.unseen.leaveOut')}
        </Link>
      )}
    </div>
  );
}
