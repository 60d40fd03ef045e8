import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { PopupsContext } from '../elements/popups';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '72%',
    overflowY: 'auto',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    alignContent: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow16,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A question about some issues, asked below the list, which stays where it is; Escape leaves it. */
export function ActPanel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    // Escape is heard from whatever in the panel has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say('check.panel.close')}
          onClick={onClose}
        />
      </div>
      <PopupsContext value={popups}>{children}</PopupsContext>
      <div ref={setPopups} />
    </section>
  );
}
