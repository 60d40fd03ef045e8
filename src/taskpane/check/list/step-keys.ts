import { useEffect, useRef, type RefObject } from 'react';
import type { Direction } from './sheet-order';

/** Excel hears no key pressed in the pane, so F8 is free here; F6 and Ctrl+F6 go between the two and are left alone. */
const stepKey = 'F8';

/** F8 goes to the next issue and Shift+F8 to the one before, wherever in the pane the focus is. */
export function useStepKeys(within: RefObject<HTMLElement | null>, onStep: (way: Direction) => void): void {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pane = within.current?.closest('.fui-FluentProvider');
      const isHere =
        event.target === document.body || (event.target instanceof Node && pane?.contains(event.target));
      if (event.key !== stepKey || event.ctrlKey || event.altKey || event.metaKey || !isHere) return;
      event.preventDefault();
      latest.current(event.shiftKey ? 'previous' : 'next');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [within]);
}
