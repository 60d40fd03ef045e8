import { CanceledError, CommandType, type ICommandInfo } from '@univerjs/core';
import type { Workbook } from '../../host/workbook/workbook';
import type { HostFollower } from './follow-host';
import { takeSelection } from './follow-selection';
import type { GridEngine } from './grid-engine';
import { isOwnAffair, mutationActs } from './mutation-acts';
import { isForeignText, pasteCommand, pasteRows, type PasteOrder } from './paste-rows';
import { isTaken, sheetCommands } from './sheet-commands';

/** Tells of an act that the host refused, with the host's reason. */
export type RefusalListener = (reason: string) => void;

/** Nothing is calculated in the grid: a result that it wrote into a cell would look like an edit. */
const calculation = /^formula[.]mutation[.]set-(trigger-)?formula-calculation-start$/;

interface Place {
  readonly subUnitId?: string;
}

/**
 * Takes what people do in the grid to the host. What the host has no word for is stopped before it happens; what the host
 * refuses is told, and the sheet painted again as the host has it.
 */
export function takeEdits(
  engine: GridEngine,
  workbook: Workbook,
  follower: HostFollower,
  onRefusal: RefusalListener,
): void {
  const sheetOf = ({ params }: Readonly<ICommandInfo>) =>
    workbook.sheets.find(({ id }) => id === (params as Place | undefined)?.subUnitId) ?? workbook.activeSheet;

  const attempt = (work: () => void, info: Readonly<ICommandInfo>): void => {
    try {
      work();
    } catch (fault) {
      onRefusal(fault instanceof Error ? fault.message : String(fault));
      follower.markAll(sheetOf(info));
    }
  };

  // Some of what painting sets off ends only after it.
  const painted = new WeakSet<object>();

  engine.commands.beforeCommandExecuted((info) => {
    if (engine.isPainting) {
      painted.add(info);
      return;
    }
    const sheetCommand = sheetCommands[info.id];
    if (sheetCommand) {
      attempt(() => sheetCommand(workbook, info.params ?? {}), info);
      throw new CanceledError();
    }
    const pasted: PasteOrder = info.params ?? {};
    if (info.id === pasteCommand && isForeignText(pasted)) {
      attempt(() => pasteRows(engine, workbook, pasted), info);
      throw new CanceledError();
    }
    if (info.type === CommandType.COMMAND && !info.id.startsWith('sheet.command.scroll')) follower.catchUp();
    const stopped =
      info.type === CommandType.MUTATION
        ? !(info.id in mutationActs) && !isOwnAffair(info.id)
        : info.type === CommandType.COMMAND && !isTaken(info.id);
    if (calculation.test(info.id)) throw new CanceledError();
    if (!stopped) return;
    if (info.type === CommandType.MUTATION) follower.markAll(sheetOf(info));
    throw new CanceledError();
  });

  engine.commands.onCommandExecuted((info) => {
    if (engine.isPainting || painted.has(info)) return;
    const act = mutationActs[info.id];
    if (act) attempt(() => act(sheetOf(info), info.params ?? {}), info);
    else if (info.type === CommandType.OPERATION) attempt(() => takeSelection(workbook, info), info);
  });
}
