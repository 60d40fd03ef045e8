import { copyName } from './copy/copy-name';
import { excelFile } from './copy/excel-file';
import { workbookType } from './copy/workbook-type';
import type { KeepCopy } from './copy/keep-copy';
import { downloadFile } from './copy/download-file';
import { browserJournal } from './push/browser-journal';
import { mountTaskPane } from './mount-task-pane';
import { officeSignIn } from './sign-in/office-sign-in';
import { themeOfBackground } from './pane/theme-of-background';

/** Hands over the file as Excel would save it now. */
const keepCopy: KeepCopy = async (remark) => {
  const { document: workbook } = Office.context;
  const name = copyName(workbook.url, remark);
  downloadFile(name, new Blob([await excelFile(workbook)], { type: workbookType }));
  return name;
};

/** In Excel: waits until Office answers, then shows the pane in the host's language and theme. */
async function start(): Promise<void> {
  const element = document.getElementById('task-pane');
  const { host: application } = await Office.onReady();
  if (!element || application !== Office.HostType.Excel) return;
  element.replaceChildren();
  const oneUndoStep = { mergeUndoGroup: Office.context.requirements.isSetSupported('ExcelApi', '1.20') };
  const initialLanguage = Office.context.displayLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  document.documentElement.lang = initialLanguage;
  mountTaskPane(element, {
    host: {
      // Waits while somebody types in a cell instead of failing.
      run: (work, wish) => Excel.run({ delayForCellEdit: true, ...(wish?.oneUndoStep && oneUndoStep) }, work),
      isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    },
    initialLanguage,
    // A workbook gets its address when it is saved for the first time.
    journalCopy: browserJournal(() => Office.context.document.url),
    openChecker: async () => (await import('./checking/open-checker')).openChecker(),
    ...(Office.context.requirements.isSetSupported('CompressedFile') && { keepCopy }),
    ...(Office.context.requirements.isSetSupported('DialogApi', '1.1') && {
      signInDoor: officeSignIn('sign-in.html'),
    }),
    // Older hosts give no theme at all, whatever the types say.
    theme: themeOfBackground(
      (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
    ),
  });
}

void start();
