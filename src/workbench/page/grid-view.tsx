import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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
  useEffect(() => {
    if (!book) return undefined;
    let opened: Grid | undefined;
    let left = false;
    const open = async (element: HTMLElement): Promise<void> => {
      const { openGrid } = await import('../grid/open-grid');
      if (left) return;
      opened = await openGrid(element, book.workbook, language, onRefusal);
      if (left) return opened.close();
      layOpen({ workbook: book.workbook, session: book.session, grid: opened });
      setGrid(opened);
    };
    if (container.current) open(container.current).catch(onFailure);
    return () => {
      left = true;
      opened?.close();
      setGrid(undefined);
    };
    // The language has its own effect: changing it must not open the workbook anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [book, onRefusal, onFailure]);
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
