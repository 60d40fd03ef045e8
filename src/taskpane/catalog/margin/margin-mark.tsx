import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowTrendingDownFilled } from '@fluentui/react-icons/svg/arrow-trending-down';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Says by icon, word and colour that something costs more than it brings. */
export function LossMark() {
  const { say } = useWords();
  return (
    <span className={useStyles().mark}>
      <ArrowTrendingDownFilled />
      {say('margin.loss')}
    </span>
  );
}
