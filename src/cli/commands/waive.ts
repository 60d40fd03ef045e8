import type { Issue } from '../../core/kernel/issue';
import { issuesIn } from '../../core/validation/group-issues';
import { refusalTexts } from '../../core/validation/waiver-refusal';
import { todayOf } from '../../workflows/clock';
import { listWaivers, type ListedWaiver } from '../../workflows/list-waivers';
import { placeOf, type CellPlace } from '../../workflows/place-issue';
import { checkWorkspace, type WorkspaceCheck } from '../../workflows/validate-workspace';
import {
  waiveIssues,
  withdrawWaivers,
  type WaiveResult,
  type WarningCell,
} from '../../workflows/waive-issues';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface WaiveCommandOptions {
  readonly code?: string;
  /** A sheet by the name it bears, or by that of its entity. */
  readonly sheet?: string;
  readonly entity?: string;
  /** `J2,J3` */
  readonly cells?: string;
  readonly all: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly list: boolean;
  readonly withdraw: boolean;
  readonly json: boolean;
}

type Placed = Pick<Issue, 'code' | 'entity'> & { readonly place: CellPlace | undefined };

const cellsIn = (cells: string): ReadonlySet<string> =>
  new Set(cells.split(',').map((cell) => cell.trim().toUpperCase()));

/** Those the options speak of; throws UsageError where cells are named without saying of which of several sheets. */
function chosen<T extends Placed>(
  all: readonly T[],
  { code, sheet, entity, cells }: WaiveCommandOptions,
): readonly T[] {
  const wanted = (sheet ?? entity)?.toLowerCase();
  const of = all.filter(
    (one) =>
      (code === undefined || one.code === code) &&
      (wanted === undefined ||
        one.entity.toLowerCase() === wanted ||
        one.place?.sheet.toLowerCase() === wanted),
  );
  if (cells === undefined) return of;
  const named = cellsIn(cells);
  const there = of.filter(({ place }) => place && named.has(place.cell));
  if (new Set(there.map(({ entity }) => entity)).size > 1)
    throw new UsageError('These cells are of several sheets: say which with --sheet.');
  return there;
}

function requireChoice({ cells, all }: WaiveCommandOptions): void {
  if ((cells === undefined) === !all) throw new UsageError('Say which cells: --cells J2,J3 or --all.');
}

const waiverJson = ({ waiver, place, stands }: ListedWaiver): Record<string, unknown> => ({
  ...waiver,
  sheet: place?.sheet ?? null,
  cell: place?.cell ?? null,
  stands,
});

const waiverLine = ({ waiver, place, stands }: ListedWaiver): string => {
  const { code, entity, reason, by, at } = waiver;
  const where = place ? `${place.sheet}!${place.cell}` : `${entity}, row gone`;
  return `  ${code} ${where}: ${reason} (${by}, ${at})${stands ? '' : '; fallen: the cell has changed'}`;
};

async function list(context: CommandContext, file: string, options: WaiveCommandOptions): Promise<ExitCode> {
  const waivers = await editWorkbookFile(file, (session) => listWaivers(session), null);
  printResult(context, options.json, { waivers: waivers.map(waiverJson) }, [
    `${String(waivers.length)} waivers.`,
    ...waivers.map(waiverLine),
  ]);
  return exitCodes.done;
}

async function withdraw(
  context: CommandContext,
  file: string,
  options: WaiveCommandOptions,
): Promise<ExitCode> {
  requireChoice(options);
  const withdrawn = await editWorkbookFile(file, async (session) => {
    const placed = (await listWaivers(session)).map((one) => ({ ...one.waiver, place: one.place }));
    const count = await withdrawWaivers(session, chosen(placed, options));
    await checkWorkspace(session, { today: todayOf(context.now()) });
    return count;
  });
  printResult(context, options.json, { withdrawn }, [`${String(withdrawn)} waivers withdrawn.`]);
  return exitCodes.done;
}

/** What was found in the cells, waived before or not. */
function warningCells(check: WorkspaceCheck): readonly (WarningCell & Placed)[] {
  const issues = [...issuesIn(check.groups, check.registry), ...check.waived.map(({ issue }) => issue)];
  return issues.map((issue) => {
    const { code, entity, field, rowIndex } = issue;
    const rowId = check.rowIds.get(entity)?.[rowIndex] ?? '';
    return { code, entity, field, rowIndex, rowId, place: placeOf(issue, check.places) };
  });
}

interface Waived {
  readonly result: WaiveResult;
  readonly check: WorkspaceCheck;
}

function waivedJson({ result: { waived, refused }, check }: Waived): Record<string, unknown> {
  return {
    waived: waived.length,
    refused: refused.map(({ issue, why }) => ({ code: issue.code, ...placeOf(issue, check.places), why })),
  };
}

function waivedLines({ result: { waived, refused }, check }: Waived): string[] {
  return [
    `${String(waived.length)} warnings waived.`,
    ...refused.map(({ issue, why }) => {
      const { sheet, cell } = placeOf(issue, check.places);
      return `  ${issue.code} ${sheet}!${cell}: ${refusalTexts[why].en}`;
    }),
  ];
}

async function waive(context: CommandContext, file: string, options: WaiveCommandOptions): Promise<ExitCode> {
  const { environment, now, newRowId } = context;
  const { code, reason = '', by = environment['USER'] ?? environment['USERNAME'] ?? '' } = options;
  if (code === undefined || reason.trim() === '')
    throw new UsageError('Say which warning may stand and why: --code V419 --reason "…".');
  if (by.trim() === '') throw new UsageError('Say who lets it stand: --by NAME.');
  requireChoice(options);
  const today = todayOf(now());
  const done = await editWorkbookFile(file, async (session): Promise<Waived> => {
    const cells = chosen(warningCells(await checkWorkspace(session, { today })), options);
    if (cells.length === 0) throw new UsageError(`Nothing there has ${code}: sbm validate lists what has.`);
    const at = now().toISOString();
    const result = await waiveIssues(session, cells, { reason, by, at, today, newRowId });
    return { result, check: await checkWorkspace(session, { today }) };
  });
  printResult(context, options.json, waivedJson(done), waivedLines(done));
  return done.result.refused.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}

/** `sbm waive FILE.xlsx`: lets warnings stand, lists what stands so, or takes it back; exit code 1 when some were refused. */
export function waiveCommand(
  context: CommandContext,
  file: string,
  options: WaiveCommandOptions,
): Promise<ExitCode> {
  if (options.list) return list(context, file, options);
  return options.withdraw ? withdraw(context, file, options) : waive(context, file, options);
}
