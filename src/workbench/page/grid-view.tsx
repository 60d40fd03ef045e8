import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import type { Grid } from '../grid/open-grid';
import { wordsOf } from '../messages/words';
import { layOpen } from '../trial-hook';
import type { OpenBook } from '../workbook/use-open-book';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    height: '100%',
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { position: 'absolute', inset: 0 },
  waiting: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface GridViewProps {
  readonly book: OpenBook | undefined;
  readonly language: Language;
  readonly onRefusal: (reason: string) => void;
  readonly onFailure: () => void;
}

/** The spreadsheet. Its script is large, so it comes after the page and the pane are there. */
export function GridView({ book, language, onRefusal, onFailure }: GridViewProps) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid>();
  // What is asked for only as it happens: a change of language must not open the workbook anew.
  const languageNow = useEffectEvent(() => language);
  const refuse = useEffectEvent(onRefusal);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    const element = container.current;
    if (!book || !element) return undefined;
    const leaving = new AbortController();
    const opening = import('../grid/open-grid').then(({ openGrid }) =>
      openGrid(element, book.workbook, languageNow(), (reason) => refuse(reason)),
    );
    opening.then(
      (opened) => {
        if (leaving.signal.aborted) return;
        layOpen({ workbook: book.workbook, session: book.session, grid: opened });
        setGrid(opened);
      },
      () => fail(),
    );
    return () => {
      leaving.abort();
      setGrid(undefined);
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [book]);
  useEffect(() => grid?.engine.setLanguage(language), [grid, language]);
  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.grid} data-part="grid" data-ready={grid !== undefined} />
      {!grid && (
        <div className={styles.waiting}>
          <Spinner label={wordsOf[language].loading} />
        </div>
      )}
    </div>
  );
}
