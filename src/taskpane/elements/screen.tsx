import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PopupsContext } from './popups';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    flexGrow: 1,
  },
  fact: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  },
  // Fluent scrolls the nearest box that holds more than it shows to a list's chosen line: this one, not the screen.
  popups: { height: 0, overflow: 'hidden' },
  stop: { height: '1px' },
  under: {
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

export interface ScreenProps {
  /** The headline: a fact, with its number. */
  readonly fact: string;
  /** One or two lines that teach or date the fact. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
  /** What stays in sight below the scrolling part. */
  readonly foot?: ReactNode;
}

/** The frame of every screen. Focus moves to the headline whenever the person comes to the screen. */
export function Screen({ fact, under, children, foot }: ScreenProps) {
  const styles = useStyles();
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { visit } = usePane().route;
  useEffect(() => {
    if (visit > 0) heading.current?.focus();
  }, [visit]);
  return (
    <>
      <main className={styles.screen}>
        <div className={styles.body}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.fact}>
              {fact}
            </h1>
            {under && <div className={styles.under}>{under}</div>}
          </div>
          <PopupsContext value={popups}>{children}</PopupsContext>
        </div>
        <div ref={setPopups} className={styles.popups}>
          <div className={styles.stop} />
        </div>
      </main>
      {foot}
    </>
  );
}
