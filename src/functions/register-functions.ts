import type { Bilingual, Language } from '../core/kernel/bilingual';
import { registry } from '../core/entities/registry';
import { rateSheetEntities } from '../core/rating/reading/workspace-plans';
import { watchWorkspace } from '../excel/events/watch-workspace';
import { readWorkspace } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from '../workflows/workspace-host';
import { FunctionFault, type CellInput, type FunctionFacts } from './cell-function';
import { factsOfWorkspace, shippedFacts } from './function-facts';
import { callFunction, cellFunctions } from './functions';

/** Where functions for cells are registered: Excel's `CustomFunctions`, or our host's. */
export interface FunctionRuntime {
  associate(name: string, one: (...inputs: readonly CellInput[]) => Promise<string | number>): void;
  /** Cells that call a function ask again; Excel itself does when their arguments change. */
  refresh?(): void;
}

export interface RegisterOptions {
  /** What functions say in words in a workbook without a workspace. */
  readonly language: Language;
  /** What a call fails with; Excel shows it beside #VALUE!. */
  readonly failure?: (text: Bilingual) => unknown;
}

/** The sheets any function goes by. */
const sheets: ReadonlySet<string> = new Set(['listValue', 'taxCode', ...rateSheetEntities]);

interface KnownFacts {
  readonly facts: FunctionFacts;
  readonly sheetIds: ReadonlySet<string>;
}

async function readFacts(host: WorkspaceHost, language: Language): Promise<KnownFacts> {
  const entities = registry.filter(({ name }) => sheets.has(name));
  const { places, tables, lists, language: own } = await readWorkspace(host, entities);
  const sheetIds = new Set([...places.values()].map(({ sheetId }) => sheetId));
  if (places.size === 0) return { facts: shippedFacts(language), sheetIds };
  return { facts: factsOfWorkspace({ registry, tables, lists, language: own }), sheetIds };
}

/**
 * Registers every function; they read the workspace when a cell first asks, and again after a sheet they go by was
 * edited. Gives how to stop listening to the workbook.
 */
export async function registerFunctions(
  host: WorkspaceHost,
  runtime: FunctionRuntime,
  { language, failure = (text) => new Error(text[language]) }: RegisterOptions,
): Promise<() => Promise<void>> {
  let known: Promise<KnownFacts> | undefined;
  /** Of the facts that were read; undefined while they are being read, when any edit may concern them. */
  let sheetIds: ReadonlySet<string> | undefined;
  const facts = async (): Promise<FunctionFacts> => {
    const reading = known ?? readFacts(host, language);
    known = reading;
    try {
      const read = await reading;
      if (known === reading) ({ sheetIds } = read);
      return read.facts;
    } catch (error) {
      // The next cell that asks reads anew.
      if (known === reading) known = undefined;
      throw error;
    }
  };
  for (const one of cellFunctions) {
    runtime.associate(one.name, async (...inputs) => {
      const read = await facts();
      try {
        return callFunction(one, inputs, read);
      } catch (fault) {
        throw fault instanceof FunctionFault ? failure(fault.text) : fault;
      }
    });
  }
  return watchWorkspace(host, (event) => {
    const isOurs =
      event.kind === 'rearranged' || (event.kind === 'edited' && (sheetIds?.has(event.sheetId) ?? true));
    if (!isOurs || !known) return;
    known = undefined;
    sheetIds = undefined;
    runtime.refresh?.();
  });
}
