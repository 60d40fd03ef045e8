import type { EntitySummary } from '../../workflows/home-state';
import type { MadePackage } from './make-package';

type Manifest = MadePackage['manifest'];

/** Rows a package would hold as far as the last check knows; the next one decides. */
export const packableRows = (entities: readonly EntitySummary[]): number =>
  entities.reduce((sum, { rows, byStatus }) => sum + rows - byStatus.Error, 0);

/** People's own rows; the lists the product ships go along uncounted, and a second pass brings no row anew. */
export const packedRows = ({ files }: Manifest): number =>
  files.reduce(
    (sum, { entity, pass, count }) => (entity === 'listValue' || pass === 'second' ? sum : sum + count),
    0,
  );

export const rowsLeftOut = ({ leftOut }: Manifest): number =>
  leftOut.reduce((sum, { rows }) => sum + rows, 0);

/** Files of people's own rows with blanks that SmartBilling's mode Overwrite would store in place of a value. */
export const filesWithBlanks = ({ files }: Manifest): Manifest['files'] =>
  files.filter(({ entity, blanks }) => entity !== 'listValue' && Object.keys(blanks).length > 0);

export const blanksSent = (manifest: Manifest): number =>
  filesWithBlanks(manifest).reduce(
    (sum, { blanks }) => sum + Object.values(blanks).reduce((all, count) => all + count, 0),
    0,
  );
