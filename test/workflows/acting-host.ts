import type { Later } from '../../src/host/client/host-bridge';

/** What is done once the host has had so many more tasks. */
export interface Planned {
  readonly afterTasks: number;
  readonly act: () => void;
}

/** A host whose tasks come after others that wait, with people acting in between; what is planned is done in order. */
export class ActingHost {
  private planned: Planned[] = [];
  private tasks = 0;

  readonly later: Later = (work) =>
    void setImmediate(() => {
      this.actDue();
      work();
    });

  plan(acts: readonly Planned[]): void {
    this.planned = [...acts];
    this.tasks = 0;
  }

  /** Does what the host had too few tasks for; says how much that was. */
  doTheRest(): number {
    const rest = this.planned.splice(0);
    for (const { act } of rest) act();
    return rest.length;
  }

  private actDue(): void {
    this.tasks += 1;
    for (let next = this.planned[0]; next && next.afterTasks <= this.tasks; next = this.planned[0]) {
      this.planned.shift();
      this.tasks = 0;
      next.act();
    }
  }
}
