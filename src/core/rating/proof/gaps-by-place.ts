import type { FindingKind, ProofFinding } from './finding';

/** Gaps of one kind in one country, in one area code under 1, or in several that lack any line. */
export interface PlaceGaps {
  readonly kind: FindingKind;
  readonly from: string;
  readonly to: string;
  /** In the order of the numbers. */
  readonly first: ProofFinding;
  readonly rest: readonly ProofFinding[];
}

/** The gaps of a proof by country and area code, in the order they are told. */
export function gapsByPlace(findings: readonly ProofFinding[]): readonly PlaceGaps[] {
  const others = new Map<string, ProofFinding[]>();
  const places: PlaceGaps[] = [];
  for (const finding of findings) {
    const { kind, place } = finding;
    if (!place) continue;
    const key = `${kind} ${place.from} ${place.to}`;
    const known = others.get(key);
    if (known) known.push(finding);
    else {
      const rest: ProofFinding[] = [];
      others.set(key, rest);
      places.push({ kind, ...place, first: finding, rest });
    }
  }
  return places;
}
