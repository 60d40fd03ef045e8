import type { Join } from '../../../core/mapping/joins/join-schema';
import type { SourceTable } from '../../../core/mapping/source-table';
import { readSource } from '../../source/read-source';
import { useAct, type Act } from '../../act/use-act';
import { usePane } from '../../pane/pane-context';
import type { Mapping } from '../bring-in-state';
import { joinMapping } from './join-mapping';

interface Chosen {
  readonly file: File;
  /** How the profile joins it, where it does. */
  readonly kept: Join | undefined;
}

/** A file about to be joined. */
export interface Joining {
  readonly table: SourceTable;
  readonly kept: Join | undefined;
}

interface JoiningActs {
  readonly opening: Act<Chosen, Joining>;
  readonly joining: Act<Joining & { readonly join: Join }, void>;
}

/** Opens a second file, then joins it as a person chose. */
export function useJoining(mapping: Mapping, onJoined: (mapping: Mapping) => void): JoiningActs {
  const { host } = usePane();
  const opening = useAct('bringIn', async ({ file, kept }: Chosen, watching): Promise<Joining> => ({
    table: await readSource(file, {}, watching),
    kept,
  }));
  const joining = useAct('bringIn', async ({ table, join }: Joining & { join: Join }) => {
    onJoined(await joinMapping(host, mapping, table, join));
    opening.reset();
  });
  return { opening, joining };
}
