import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A part that is opened when it is wanted, and not worked out before; closed again, it keeps what was done in it. */
export function Fold({
  title,
  isOpen: opensAtFirst = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(opensAtFirst);
  const [wasOpen, setWasOpen] = useState(opensAtFirst);
  const body = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.fold}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => {
          setOpen(!isOpen);
          setWasOpen(true);
        }}
      >
        <Chevron />
        <span>{title}</span>
      </button>
      <div id={body} hidden={!isOpen}>
        {wasOpen && children}
      </div>
    </div>
  );
}
