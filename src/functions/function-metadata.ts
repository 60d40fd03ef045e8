import type { Language } from '../core/kernel/bilingual';
import type { FunctionParameter } from './cell-function';
import { cellFunctions } from './functions';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'number';
  readonly optional: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'number' | 'string' };
}

/** Dates come as serials or as texts, and codes as numbers where Excel took them for such. */
const parameterOf = (
  { name, purpose, type, optional = false }: FunctionParameter,
  language: Language,
): ParameterMetadata => ({
  name: name[language],
  description: purpose[language],
  type: type === 'number' ? 'number' : 'any',
  optional,
});

/** The file Excel reads the functions from, in one language; the names are the same in every one. */
export const functionMetadata = (
  language: Language,
): { readonly functions: readonly FunctionMetadata[] } => ({
  functions: cellFunctions.map(({ name, purpose, parameters, result }) => ({
    id: name,
    name,
    description: purpose[language],
    parameters: parameters.map((one) => parameterOf(one, language)),
    result: { type: result === 'number' ? 'number' : 'string' },
  })),
});
