import { foldText } from '../../../core/kernel/text';
import type { ListLine, ListLines } from './list-lines';

/** What a key asks of the list; lines are named by their place. */
export type KeyAct =
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'open' | 'close'; readonly key: string }
  | { readonly type: 'choose'; readonly line: ListLine };

/** About what a pane shows at once. */
const pageLines = 8;

const between = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

function sideways(key: string, line: ListLine, index: number, lines: ListLines): KeyAct | undefined {
  const isRight = key === 'ArrowRight';
  if (line.kind === 'twig')
    return isRight ? undefined : { type: 'go', index: lines.indexOf(line.branch.key) };
  if (isRight !== line.isOpen) return { type: isRight ? 'open' : 'close', key: line.key };
  return isRight ? { type: 'go', index: index + 1 } : undefined;
}

/** What a key pressed on the line at `index` does, as in every tree: arrows, Home, End, pages, Enter and the space bar. */
export function keyAct(key: string, index: number, lines: ListLines): KeyAct | undefined {
  const line = lines.at(index);
  if (!line) return lines.length > 0 ? { type: 'go', index: 0 } : undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageLines,
    PageUp: -pageLines,
    Home: -lines.length,
    End: lines.length,
  };
  const step = steps[key];
  if (step !== undefined) return { type: 'go', index: between(index + step, lines.length) };
  if (key === 'ArrowRight' || key === 'ArrowLeft') return sideways(key, line, index, lines);
  if (key === 'Enter') return { type: 'choose', line };
  if (key === ' ' && line.kind === 'branch') return { type: line.isOpen ? 'close' : 'open', key: line.key };
  return undefined;
}

/** The next line after `index`, going round, whose words begin with what was typed. */
export function lineTyped(
  typed: string,
  index: number,
  lines: ListLines,
  titleOf: (line: ListLine) => string,
): number | undefined {
  const wanted = foldText(typed);
  if (wanted === '') return undefined;
  // A second letter of the same word must not leave the line that the first one found.
  const first = wanted.length > 1 ? 0 : 1;
  for (let step = first; step < lines.length + first; step += 1) {
    const at = (Math.max(index, 0) + step) % lines.length;
    const line = lines.at(at);
    if (line && foldText(titleOf(line)).startsWith(wanted)) return at;
  }
  return undefined;
}
