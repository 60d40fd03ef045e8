import { isFormulaError } from '../../core/entity/cell';
import type { Language } from '../../core/kernel/bilingual';
import { calculate, type Calculated } from '../../functions/calculate';
import { cellFunctions, namespace } from '../../functions/functions';
import { ownFunction, parseFormula, type Call } from '../../host/calculation/parse-formula';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile, inNewWorkbook } from '../workbook-file';

export interface CalcOptions {
  /** The workspace whose sheets the function goes by; without it the rows a new one starts with. */
  readonly in?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const known: ReadonlySet<string> = new Set(cellFunctions.map(({ name }) => `${namespace}.${name}`));

const namesIn = ({ name, args }: Call): readonly string[] => [
  name,
  ...args.flatMap((one) => (one.kind === 'call' ? namesIn(one) : [])),
];

/** Refuses what a cell would keep as it stands. */
function requireKnown(formula: string): void {
  const calls = parseFormula(formula);
  if (!calls)
    throw new UsageError(
      `${formula} is no formula this host works out. Write calls, sums and differences: ${known.values().next().value ?? ''}(…).`,
    );
  const unknown = calls.flatMap(namesIn).find((name) => !ownFunction(name) && !known.has(name.toUpperCase()));
  if (unknown !== undefined)
    throw new UsageError(`There is no function ${unknown}; there are ${[...known].join(', ')}.`);
}

/** `sbm calc FORMULA`: what a cell with the formula shows; exit code 1 where that is an error. */
export async function calcCommand(
  context: CommandContext,
  text: string,
  { in: path, lang, json }: CalcOptions,
): Promise<ExitCode> {
  const formula = `=${text.trim().replace(/^=/, '')}`;
  requireKnown(formula);
  const work = (host: Parameters<typeof calculate>[0]): Promise<Calculated> => calculate(host, formula, lang);
  const { value, fault } = await (path === undefined
    ? inNewWorkbook(work)
    : editWorkbookFile(path, work, null));
  const said = fault?.[lang];
  printResult(context, json, { formula, value, ...(said !== undefined && { fault: said }) }, [
    said === undefined ? String(value) : `${String(value)} ${said}`,
  ]);
  return isFormulaError(value) ? exitCodes.dataErrors : exitCodes.done;
}
