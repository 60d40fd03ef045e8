import type { Catalog } from '../../core/catalog/catalog';
import { contentText, planContent } from '../../core/commission/sign-off/plan-content';
import {
  differencesSince,
  signOffsSchema,
  type RowDifference,
  type SignOff,
} from '../../core/commission/sign-off/sign-off';
import { rowsChanged } from '../../core/catalog/acts/catalog-change';
import { CodedError } from '../../core/kernel/coded-error';
import { readStored, writeStored } from '../../excel/storage/workspace-store';
import { readWorkspace } from '../../excel/workspace/read-workspace';
import { hashText } from '../hash-text';
import { catalogOf } from '../sheet-book';
import type { WorkspaceHost } from '../workspace-host';
import { planSheets } from './plan-sheets';

const storedAs = 'commission-sign-offs';

async function storedSignOffs(host: WorkspaceHost): Promise<readonly SignOff[]> {
  const stored = await readStored(host, storedAs);
  if (stored === undefined) return [];
  const { data, error } = signOffsSchema.safeParse(stored);
  if (data) return data.signOffs;
  throw new CodedError(
    'STORAGE_DAMAGED',
    'notDone',
    'The approvals of commission plans this workbook keeps cannot be read: open an earlier copy of the file.',
    { name: storedAs },
    { cause: error },
  );
}

/** A sign-off the workbook keeps, and whether its content is still the one its hash was taken of. */
export interface KeptSignOff extends SignOff {
  readonly isIntact: boolean;
}

/** What was signed in this workbook, the oldest first; throws STORAGE_DAMAGED where it cannot be read. */
export async function readSignOffs(host: WorkspaceHost): Promise<readonly KeptSignOff[]> {
  const signOffs = await storedSignOffs(host);
  return Promise.all(
    signOffs.map(async (signOff) => ({
      ...signOff,
      isIntact: (await hashText(contentText(signOff.content))) === signOff.hash,
    })),
  );
}

/** How a plan stands to what was last signed of it. */
export interface SignedState {
  /** Undefined where nobody has signed the plan. */
  readonly signOff: KeptSignOff | undefined;
  /** Row by row, what has changed since; nothing where it stands as it was signed. */
  readonly differences: readonly RowDifference[];
}

/** The last sign-off of a plan beside the plan as it stands. */
export function signedState(catalog: Catalog, plan: string, signOffs: readonly KeptSignOff[]): SignedState {
  const signOff = signOffs.findLast((one) => one.plan === plan);
  const node = catalog.find('commissionPlan', plan);
  if (!signOff || !node) return { signOff, differences: [] };
  return { signOff, differences: differencesSince(signOff.content, planContent(catalog, node)) };
}

/** Who signs what. */
export interface Signing {
  readonly plan: string;
  readonly by: string;
  /** ISO moment. */
  readonly at: string;
  /** `contentText` of the plan as the person saw it; left out, it is signed as it stands. */
  readonly shown?: string;
}

/**
 * Keeps in the workbook that somebody stands for a plan as its sheets say it at this moment. Throws PLAN_NOT_FOUND, and
 * ROWS_CHANGED where the plan is not what the person saw.
 */
export async function signPlan(host: WorkspaceHost, { plan, by, at, shown }: Signing): Promise<SignOff> {
  const catalog = catalogOf(await readWorkspace(host, planSheets()), at.slice(0, 10));
  const node = catalog.find('commissionPlan', plan);
  if (!node) throw planNotFound(plan);
  const content = planContent(catalog, node);
  const text = contentText(content);
  if (shown !== undefined && shown !== text) throw rowsChanged();
  const signOff = {
    plan,
    version: content.header['version'] ?? '',
    by,
    at,
    hash: await hashText(text),
    content,
  };
  await writeStored(host, storedAs, { version: 1, signOffs: [...(await storedSignOffs(host)), signOff] });
  return signOff;
}

export const planNotFound = (plan: string): CodedError =>
  new CodedError('PLAN_NOT_FOUND', 'notDone', `The workbook has no commission plan named ${plan}.`, { plan });
