import { registry } from '../core/entities/registry';
import { isBlank } from '../core/entity/cell';
import { cellText } from '../core/entity/kinds/read-text';
import { cleanText } from '../core/kernel/text';
import type { KnownKeys } from '../core/mapping/matching/key-shares';
import { readKeyColumns } from '../excel/workspace/read-key-columns';
import { keysElsewhere } from './part-of-workspace';
import type { WorkspaceHost } from './workspace-host';

const referredTo = registry.filter(({ name }) => name !== 'listValue');

/** The keys of the rows a workbook has, by entity, in a part those of its whole as well; none where it has no workspace. */
export async function knownKeys(host: WorkspaceHost): Promise<KnownKeys> {
  const columns = await readKeyColumns(host, referredTo);
  const elsewhere = await keysElsewhere(host);
  return new Map(
    [...columns].map(([entity, cells]) => {
      const here = cells.filter((cell) => !isBlank(cell)).map((cell) => cleanText(cellText(cell)));
      return [entity, new Set([...here, ...(elsewhere?.get(entity) ?? [])])];
    }),
  );
}
