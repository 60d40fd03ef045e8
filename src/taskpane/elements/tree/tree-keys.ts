import { foldText } from '../../../core/kernel/text';
import type { TreeLine, TreeLines } from './tree-lines';

/** What a key asks of the tree; lines are named by their place. */
export type KeyAct<Line> =
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'open' | 'close'; readonly key: string }
  | { readonly type: 'choose'; readonly line: Line };

/** About what a pane shows at once. */
const pageLines = 8;

const between = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));

function sideways<Line extends TreeLine>(
  key: string,
  line: Line,
  index: number,
  lines: TreeLines<Line>,
): KeyAct<Line> | undefined {
  if (key === 'ArrowLeft') {
    if (line.isOpen) return { type: 'close', key: line.key };
    return line.parent === undefined ? undefined : { type: 'go', index: lines.indexOf(line.parent) };
  }
  if (line.isOpen === undefined) return undefined;
  return line.isOpen ? { type: 'go', index: index + 1 } : { type: 'open', key: line.key };
}

/** What a key pressed on the line at `index` does, as in every tree: arrows, Home, End, pages, Enter and the space bar. */
export function keyAct<Line extends TreeLine>(
  key: string,
  index: number,
  lines: TreeLines<Line>,
): KeyAct<Line> | undefined {
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
  if (key === ' ' && line.isOpen !== undefined)
    return { type: line.isOpen ? 'close' : 'open', key: line.key };
  return undefined;
}

/** The next line after `index`, going round, whose words begin with what was typed. */
export function lineTyped<Line extends TreeLine>(
  typed: string,
  index: number,
  lines: TreeLines<Line>,
  titleOf: (line: Line) => string,
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
