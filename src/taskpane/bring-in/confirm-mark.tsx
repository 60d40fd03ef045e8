import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

/** Says of a column that its place is a question to a person. */
export function ConfirmMark() {
  const { say } = useWords();
  return (
    <span className={useStyles().mark}>
      <QuestionCircleRegular />
      {say('bringIn.column.confirm')}
    </span>
  );
}
