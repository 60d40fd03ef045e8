import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { padding: tokens.spacingHorizontalS, minWidth: 0, overflow: 'hidden' },
});

/** Room for a chart that is loaded late, `height` pixels high. It is for the eye alone: a table beside it says the same to all. */
export function ChartFrame({ height, children }: { height: number; children: ReactNode }) {
  return (
    <div className={useStyles().frame} aria-hidden="true" inert>
      <div style={{ height }}>
        <Suspense fallback={null}>{children}</Suspense>
      </div>
    </div>
  );
}
