import type { PlanFault } from '../plan/compiled-plan';
import type { OffshoreGap } from './find-offshore';
import type { Overlap } from './find-overlaps';
import type { IdleLine } from './find-redundant';
import { anyCall, lineOfCall, witnessOfLine } from './find-witness';
import type { ProofFinding } from './finding';
import type { JudgedLine } from './judge-lines';
import type { ProofPlan } from './proof-plan';

const prefixOf = ({ plan }: ProofPlan, line: number): string => plan.rows.lines[line]?.prefix ?? '';

/** `other` where the call goes to another line than the one the finding is of. */
const elsewhere = (proof: ProofPlan, line: number, witness: ProofFinding['witness']): { other?: number } => {
  const priced = lineOfCall(proof, witness);
  return priced < 0 || priced === line ? {} : { other: priced };
};

const overlapCodes: Partial<Record<Overlap['kind'], string>> = { duplicate: 'V302', overlap: 'V308' };

/** A call both lines hold for; twins whose days never meet are shown by any call of the later. */
export function overlapFinding(
  proof: ProofPlan,
  { kind, line, other, region }: Overlap,
  near: number,
): ProofFinding {
  const prefix = prefixOf(proof, line);
  const shown = region === proof.regions.empty ? proof.lines.whole(line) : region;
  const code = overlapCodes[kind];
  return {
    kind,
    ...(code === undefined ? {} : { code }),
    severity: 'error',
    line,
    other,
    witness:
      witnessOfLine(proof, prefix, shown, line, near) ??
      witnessOfLine(proof, prefix, shown, other, near) ??
      anyCall(proof, prefix, shown, near),
  };
}

/** A line that changes no price, with a call that another line prices, or would price the same. */
export function idleFinding(proof: ProofPlan, { line, chosen, other }: IdleLine, near: number): ProofFinding {
  const prefix = prefixOf(proof, line);
  if (other >= 0) {
    const witness = witnessOfLine(proof, prefix, chosen, line, near) ?? anyCall(proof, prefix, chosen, near);
    return { kind: 'redundant', code: 'V303', severity: 'warning', line, other, witness };
  }
  const witness = anyCall(proof, prefix, proof.lines.whole(line), near);
  return { kind: 'unreachable', severity: 'warning', line, ...elsewhere(proof, line, witness), witness };
}

/** Area codes one line prices along with others, with a call to the first of them. */
export function offshoreFindings(
  proof: ProofPlan,
  gaps: readonly OffshoreGap[],
  near: number,
): readonly ProofFinding[] {
  const byLine = new Map<number, OffshoreGap[]>();
  for (const gap of gaps) byLine.set(gap.line, [...(byLine.get(gap.line) ?? []), gap]);
  return [...byLine].flatMap(([line, own]): ProofFinding[] => {
    const [first] = own;
    if (!first) return [];
    const { area, region } = first;
    const witness = witnessOfLine(proof, area, region, line, near) ?? anyCall(proof, area, region, near);
    const areas = own.map((gap) => gap.area);
    return [{ kind: 'offshore', code: 'V311', severity: 'warning', line, areas, witness }];
  });
}

export function judgedFinding(
  proof: ProofPlan,
  { kind, code, line }: JudgedLine,
  near: number,
): ProofFinding {
  const [prefix, region] = [prefixOf(proof, line), proof.lines.whole(line)];
  const witness = witnessOfLine(proof, prefix, region, line, near) ?? anyCall(proof, prefix, region, near);
  return { kind, code, severity: 'warning', line, witness };
}

/** A line rating cannot use, so that calls to it go elsewhere or nowhere. */
export function faultFinding(proof: ProofPlan, { code, rowIndex }: PlanFault, near: number): ProofFinding {
  const prefix = prefixOf(proof, rowIndex).replace(/\D/g, '');
  const witness = anyCall(proof, prefix, proof.asked, near);
  const kind = code === 'V306' ? 'increment' : 'unusable';
  return { kind, code, severity: 'error', line: rowIndex, ...elsewhere(proof, rowIndex, witness), witness };
}
