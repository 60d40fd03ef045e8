import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const least = 320;
const most = 720;
const step = 16;

const useStyles = makeStyles({
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 1023px)': { flexDirection: 'column' },
  },
  /** The landmark of grid and grip; both are laid out beside the pane. */
  whole: { display: 'contents' },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  side: {
    flexShrink: 0,
    minHeight: 0,
    width: 'var(--pane-width)',
    '@media (max-width: 1023px)': { width: '100%', height: '55%' },
  },
  grip: {
    flexShrink: 0,
    width: '7px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '@media (max-width: 1023px)': { display: 'none' },
  },
});

const within = (width: number): number => Math.round(Math.min(most, Math.max(least, width)));

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: step,
  ArrowRight: -step,
  Home: most,
  End: -most,
};

interface SplitViewProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  readonly mainLabel: string;
  readonly gripLabel: string;
}

/** The sheet beside the pane, whose width people choose by the grip between them; one above the other on narrow pages. */
export function SplitView({ main, side, mainLabel, gripLabel }: SplitViewProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(380);
  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons === 1) setWidth(within(window.innerWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const change = keySteps[event.key];
    if (change === undefined) return;
    event.preventDefault();
    setWidth((now) => within(now + change));
  };
  return (
    <div className={styles.split} style={{ '--pane-width': `${width}px` } as Record<string, string>}>
      <section className={styles.whole} aria-label={mainLabel}>
        <div className={styles.main}>{main}</div>
        {/* A separator that takes the focus is a widget: the window splitter of the ARIA practices. */}
        {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={gripLabel}
          aria-valuemin={least}
          aria-valuemax={most}
          aria-valuenow={width}
          tabIndex={0}
          className={styles.grip}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
          onKeyDown={onKeyDown}
        />
        {/* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      </section>
      <div className={styles.side} data-part="pane">
        {side}
      </div>
    </div>
  );
}
