import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import {
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
  type ICellData,
  type PluginCtor,
  type Workbook as GridWorkbook,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreFrench from '@univerjs/preset-sheets-core/locales/fr-FR';
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from '@univerjs/preset-sheets-data-validation';
import rulesEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import rulesFrench from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import notesFrench from '@univerjs/preset-sheets-note/locales/fr-FR';
import type { Language } from '../../core/kernel/bilingual';
import type { Workbook } from '../../host/workbook/workbook';
import { HostFollower } from './follow-host';
import type { GridEngine } from './grid-engine';
import { editorText } from './held-cell';
import { hiddenMenus } from './hidden-menus';
import { redrawCells, redrawSheet } from './redraw';
import { firstTabs, shownSheets } from './sheet-tabs';
import { ShownCells } from './shown-cell';
import { takeEdits, type RefusalListener } from './take-edits';

/** The spreadsheet on the page, showing one workbook of the host. */
export interface Grid {
  readonly engine: GridEngine;
  /** Resolves when everything the host holds on the active sheet is shown. */
  settled(): Promise<void>;
  close(): void;
}

const localeOf: Record<Language, LocaleType> = { en: LocaleType.EN_US, fr: LocaleType.FR_FR };

/** The host shows numbers by their formats, so Univer's own reading of number formats stays out. */
const leftOut = new Set<unknown>([UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin]);

type PluginEntry = PluginCtor | [PluginCtor, unknown];

function registerPlugins(univer: Univer, container: HTMLElement): void {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    menu: hiddenMenus,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const entries: PluginEntry[] = [
    core,
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ].flatMap(({ plugins }) => plugins as PluginEntry[]);
  for (const entry of entries) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    if (!leftOut.has(plugin)) univer.registerPlugin(plugin, config);
  }
}

function startUniver(container: HTMLElement, language: Language): Univer {
  const univer = new Univer({
    locale: localeOf[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, rulesEnglish, notesEnglish),
      [LocaleType.FR_FR]: mergeLocales(coreFrench, rulesFrench, notesFrench),
    },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  return univer;
}

function createUnit(univer: Univer, workbook: Workbook): GridWorkbook {
  return univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'workbook',
    name: workbook.name,
    sheetOrder: shownSheets(workbook).map(({ id }) => id),
    sheets: firstTabs(workbook),
    defaultStyle: { ff: 'Calibri, Carlito, Segoe UI, Arial, sans-serif', fs: 11 },
  });
}

function makeEngine(univer: Univer, unit: GridWorkbook): GridEngine {
  const injector = univer.__getInjector();
  let depth = 0;
  return {
    univer,
    unit,
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService),
    interceptors: injector.get(SheetInterceptorService),
    get isPainting() {
      return depth > 0;
    },
    paint(work) {
      depth++;
      try {
        return work();
      } finally {
        depth--;
      }
    },
    redraw: () => redrawSheet(univer, unit),
    redrawCells: (area) => redrawCells(univer, unit, area),
    setLanguage: (language) => injector.get(LocaleService).setLocale(localeOf[language]),
    dispose: () => univer.dispose(),
  };
}

/**
 * The host calculates and moves formulas, and cells are judged by the check. The grid would go through every cell of a sheet
 * for either, which in a large one takes longer than anybody's patience.
 */
function leaveToHost({ univer }: GridEngine): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  formulas.getFormulaData = () => ({});
  formulas.getSheetFormulaData = () => ({});
  formulas.updateFormulaData = () => ({});
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}

/** Lets the grid draw every cell from the host, and open the editor with what the host holds. */
function drawFromHost({ interceptors }: GridEngine, workbook: Workbook, shown: ShownCells): void {
  const sheetOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = sheetOf(subUnitId);
      return next(sheet ? shown.at(sheet, row, col, cell) : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = sheetOf(subUnitId);
      if (!sheet) return next(cell);
      const text = editorText(sheet, row, col);
      const { f: _, ...rest } = (cell ?? {}) as ICellData;
      return next({ ...rest, ...(text.startsWith('=') ? { f: text } : {}), v: text });
    },
  });
}

/** Shows the workbook in `container` and keeps the two in step until closed. */
export async function openGrid(
  container: HTMLElement,
  workbook: Workbook,
  language: Language,
  onRefusal: RefusalListener,
): Promise<Grid> {
  const univer = startUniver(container, language);
  const engine = makeEngine(univer, createUnit(univer, workbook));
  leaveToHost(engine);
  const shown = new ShownCells();
  drawFromHost(engine, workbook, shown);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  const follower = new HostFollower(engine, workbook, shown);
  takeEdits(engine, workbook, follower, onRefusal);
  return {
    engine,
    settled: () => follower.settled(),
    close: () => {
      follower.close();
      engine.dispose();
    },
  };
}
