import { CodedError, type Fate } from '../../core/kernel/coded-error';

/** A failed act as the pane shows it. `INTERNAL` is a bug of ours; its message is for support only. */
export interface Failure {
  readonly code: string;
  readonly fate: Fate | 'internal';
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof CodedError) {
    return { code: error.code, fate: error.fate, message: error.message, details: error.details };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'INTERNAL', fate: 'internal', message, details: {} };
}
