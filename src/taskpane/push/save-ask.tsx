import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useEffect, useRef } from 'react';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow2,
    outlineStyle: 'none',
  },
  title: { display: 'flex', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** In an Excel that does not let add-ins save: the push waits here until the person has. */
export function SaveAsk({ onSaved, onCancel }: { onSaved: () => void; onCancel: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const card = useRef<HTMLDivElement>(null);
  // The button that began the push is gone, and with it the focus.
  useEffect(() => card.current?.focus(), []);
  return (
    <div ref={card} role="alert" tabIndex={-1} className={styles.card}>
      <div className={styles.title}>
        <SaveRegular className={styles.icon} />
        <span>{say('push.save.title')}</span>
      </div>
      <div>{say('push.save.why')}</div>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={onSaved}>
          {say('push.save.act')}
        </Button>
        <Button onClick={onCancel}>{say('act.cancel')}</Button>
      </div>
    </div>
  );
}
