import type { CellInput } from './cell-function';
import { namespace } from './functions';
import { registerFunctions, type FunctionRuntime, type RegisterOptions } from './register-functions';
import type { WorkspaceHost } from '../workflows/workspace-host';

/** The functions of our own host: its formulas call them by their whole name, `SB.TAX`. */
interface HostFunctions {
  associate(name: string, one: (...inputs: readonly CellInput[]) => Promise<string | number>): void;
  refresh(): void;
}

const namespaced = (functions: HostFunctions): FunctionRuntime => ({
  associate: (name, one) => functions.associate(`${namespace}.${name}`, one),
  refresh: () => functions.refresh(),
});

/** Registers every function with a workbook of our own host; gives how to stop listening to the workbook. */
export const registerWithHost = (
  host: WorkspaceHost,
  functions: HostFunctions,
  options: RegisterOptions,
): Promise<() => Promise<void>> => registerFunctions(host, namespaced(functions), options);
