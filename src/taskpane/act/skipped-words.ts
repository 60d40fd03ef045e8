import type { DoneOperation } from '../../workflows/apply-fixes';
import type { Words } from '../messages/use-words';

/** How many cells an operation left as they are, by reason; nothing where it wrote all of them. */
export const skippedWords = (skipped: DoneOperation['skipped'], { say }: Words): readonly string[] =>
  [...new Set(skipped.map(({ reason }) => reason))].map((reason) =>
    say(`check.skipped.${reason}`, { count: skipped.filter((one) => one.reason === reason).length }),
  );
