import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { copyName } from '../../taskpane/copy/copy-name';
import { openChecker } from '../../taskpane/checking/open-checker';
import { localeOf } from '../../taskpane/messages/words-provider';
import { browserJournal } from '../../taskpane/push/browser-journal';
import { TaskPane } from '../../taskpane/pane/task-pane';
import { themes } from '../../taskpane/pane/theme';
import { filled, wordsOf } from '../messages/words';
import { otherWorkbooks } from '../workbook/other-workbooks';
import { useOpenBook } from '../workbook/use-open-book';
import { downloadWorkbook, openWorkbookFile } from '../workbook/workbook-file';
import { failureText } from './failure-text';
import { GridView } from './grid-view';
import { firstLanguage, rememberLanguage } from './language-memory';
import { Notice, type NoticeText } from './notice';
import { SplitView } from './split-view';
import { TopBar } from './top-bar';
import { usePaneTheme } from './use-pane-theme';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const sheetNames: Record<Language, string> = { en: 'Sheet1', fr: 'Feuil1' };

function blankWorkbook(language: Language): Workbook {
  const workbook = createWorkbook([sheetNames[language]]);
  workbook.name = wordsOf[language].untitled;
  return workbook;
}

/** The page: the workbook's bar, the spreadsheet and the task pane, as they stand side by side in Excel. */
export function WorkbenchPage({
  connectionUrl,
  token,
}: {
  connectionUrl: string;
  token: string | undefined;
}) {
  const styles = useStyles();
  const [language, setLanguage] = useState(firstLanguage);
  const { book, failure, show } = useOpenBook(() => blankWorkbook(language), language);
  const [notice, setNotice] = useState<NoticeText>();
  const theme = usePaneTheme();
  const words = wordsOf[language];
  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.title = `${words.product} – ${words.place}`;
  }, [language, words]);
  const say = (intent: NoticeText['intent'], text: string): void => setNotice({ intent, text });
  const shownNotice: NoticeText | undefined =
    failure === undefined ? notice : { intent: 'error', text: words.failed };

  const open = async (file: File): Promise<void> => {
    say('info', filled(words.opening, { name: file.name }));
    try {
      show(await openWorkbookFile(file));
      say('success', filled(words.opened, { name: file.name }));
    } catch (error) {
      say('error', failureText(error, file.name, words));
    }
  };
  const download = async (workbook: Workbook): Promise<void> => {
    try {
      say('success', filled(words.saved, { name: await downloadWorkbook(workbook) }));
    } catch (error) {
      say('error', failureText(error, workbook.name, words));
    }
  };

  return (
    <FluentProvider theme={themes.light} className={styles.page}>
      <TopBar
        words={words}
        language={language}
        fileName={book ? `${book.workbook.name}.xlsx` : ''}
        onLanguage={(chosen) => {
          rememberLanguage(chosen);
          setLanguage(chosen);
        }}
        onOpen={(file) => void open(file)}
        onDownload={() => book && void download(book.workbook)}
        onStartOver={() => show(blankWorkbook(language))}
      />
      <Notice notice={shownNotice} dismissLabel={words.dismiss} onDismiss={() => setNotice(undefined)} />
      <SplitView
        mainLabel={words.sheet}
        gripLabel={words.resize}
        main={
          <GridView
            book={book}
            language={language}
            onRefusal={(reason) => say('error', filled(words.refused, { reason }))}
            onFailure={() => say('error', words.failed)}
          />
        }
        side={
          book && (
            // The dark theme comes as a script of its own.
            <Suspense fallback={null}>
              <TaskPane
                key={book.key}
                host={book.session}
                theme={theme}
                initialLanguage={language}
                connectionUrl={connectionUrl}
                keepCopy={(remark) => downloadWorkbook(book.workbook, copyName(book.workbook.name, remark))}
                journalCopy={browserJournal(() => book.workbook.name)}
                otherWorkbooks={otherWorkbooks}
                openChecker={openChecker}
                {...(token !== undefined && { demoToken: token })}
              />
            </Suspense>
          )
        }
      />
    </FluentProvider>
  );
}
