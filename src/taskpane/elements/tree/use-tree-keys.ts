import { useRef, type KeyboardEvent } from 'react';
import { keyAct, lineTyped, type KeyAct } from './tree-keys';
import type { TreeLine, TreeLines } from './tree-lines';

/** Letters typed within this time are one word. */
const wordMs = 700;

/** Keys of the tree while it has the focus; those of buttons within it are theirs. */
export function useTreeKeys<Line extends TreeLine>(
  lines: TreeLines<Line>,
  active: number,
  titleOf: (line: Line) => string,
  onAct: (act: KeyAct<Line>) => void,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  const typedWord = (letter: string, at: number): string => {
    const isSameWord = at - typed.current.at < wordMs;
    typed.current = { text: isSameWord ? typed.current.text + letter : letter, at };
    return typed.current.text;
  };
  const actOf = ({ key, timeStamp }: KeyboardEvent): KeyAct<Line> | undefined => {
    const act = keyAct(key, active, lines);
    if (act || key.length !== 1 || key === ' ') return act;
    const index = lineTyped(typedWord(key, timeStamp), active, lines, titleOf);
    return index === undefined ? undefined : { type: 'go', index };
  };
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    onAct(act);
  };
}
