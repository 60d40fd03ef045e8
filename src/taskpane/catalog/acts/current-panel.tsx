import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { CatalogBook } from '../../../workflows/catalog-book';
import type { CatalogActs } from '../use-catalog';
import { AddPanel } from './add-panel';
import type { CatalogPanel } from './catalog-panel';
import { CopyPanel } from './copy-panel';
import { MovePanel } from './move-panel';
import { RenamePanel } from './rename-panel';
import { RetirePanel } from './retire-panel';

interface CurrentPanelProps {
  readonly book: CatalogBook;
  readonly acts: CatalogActs;
  /** The selected row; adding does without one. */
  readonly node: CatalogNode | undefined;
  readonly panel: CatalogPanel;
  readonly onPanel: (panel: CatalogPanel | undefined) => void;
}

/** What is being done, in place of the card. */
export function CurrentPanel({ node, panel, ...props }: CurrentPanelProps) {
  const close = () => props.onPanel(undefined);
  if (panel.kind === 'add')
    return (
      <AddPanel
        key={`${panel.entity} ${panel.under?.id ?? ''} ${JSON.stringify(panel.said)}`}
        book={props.book}
        acts={props.acts}
        adding={panel}
        onClose={close}
      />
    );
  if (!node) return null;
  if (panel.kind === 'move') return <MovePanel {...props} node={node} to={panel.to} />;
  if (panel.kind === 'rename') return <RenamePanel {...props} node={node} />;
  if (panel.kind === 'copy') return <CopyPanel {...props} node={node} />;
  return <RetirePanel {...props} node={node} />;
}
