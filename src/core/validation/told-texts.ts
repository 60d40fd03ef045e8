import type { RowState } from './issue-collector';
import type { RowTexts, RowTextsPart, SheetEdit } from './checker';

interface Told {
  /** Undefined where the row has to be told anew. */
  readonly statuses: (RowState | undefined)[];
  readonly messages: string[];
}

const fresh = (count: number): Told => ({
  statuses: new Array<undefined>(count),
  messages: new Array<string>(count).fill(''),
});

/** What was said of each row, so that only rows of which something else is to be said are told again. */
export class ToldTexts {
  readonly #sheets = new Map<string, Told>();

  clear(): void {
    this.#sheets.clear();
  }

  forget(entity: string): void {
    this.#sheets.delete(entity);
  }

  /** Rows keep what was said of them as they move; those that were changed or came in are told anew. */
  follow(edit: SheetEdit): void {
    const told = this.#sheets.get(edit.entity);
    if (!told) return;
    if (edit.kind === 'cells') told.statuses.fill(undefined, edit.from, edit.from + edit.cells.length);
    else {
      const { at, removed, inserted } = edit;
      const { statuses, messages } = fresh(inserted.rowIds.length);
      this.#sheets.set(edit.entity, {
        statuses: told.statuses.slice(0, at).concat(statuses, told.statuses.slice(at + removed)),
        messages: told.messages.slice(0, at).concat(messages, told.messages.slice(at + removed)),
      });
    }
  }

  /** At most so many rows whose texts are other than was told; from then on they count as told. */
  take(entity: string, { statuses, messages }: RowTexts, most: number): RowTextsPart {
    const told = this.#sheets.get(entity) ?? fresh(statuses.length);
    this.#sheets.set(entity, told);
    told.statuses.length = told.messages.length = statuses.length;
    const rows: number[] = [];
    for (let row = 0; row < statuses.length && rows.length < most; row += 1) {
      const [status, message = ''] = [statuses[row], messages[row]];
      if (told.statuses[row] === status && told.messages[row] === message) continue;
      told.statuses[row] = status;
      told.messages[row] = message;
      rows.push(row);
    }
    return {
      entity,
      rows,
      statuses: rows.map((row) => statuses[row] ?? ''),
      messages: rows.map((row) => messages[row] ?? ''),
    };
  }
}
