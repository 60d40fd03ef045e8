import type { ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';

/** Whose value counts; `ask` where it is still open. */
export const conflictSides = ['sheet', 'source', 'ask'] as const satisfies readonly ExtractChoice['take'][];
export type ConflictSide = (typeof conflictSides)[number];

export const sideOf = ({ settled, take }: ExtractChoice, name: string): ConflictSide =>
  settled.get(name) ?? take;
