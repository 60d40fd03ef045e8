import { transferHandlers, type TransferHandler } from 'comlink';
import { CodedError } from '../core/kernel/coded-error';

type Fault = Pick<CodedError, 'code' | 'fate' | 'message' | 'details'>;
interface Thrown {
  readonly value: unknown;
}
type Told = { readonly fault: Fault } | { readonly other: unknown };

/** Lets a fault keep its code on the way from one thread to another; both of them call this before they speak. */
export function tellFaults(): void {
  const plain = transferHandlers.get('throw') as TransferHandler<Thrown, unknown> | undefined;
  if (!plain) return;
  const handler: TransferHandler<Thrown, Told> = {
    canHandle: (value): value is Thrown => plain.canHandle(value),
    serialize({ value }) {
      if (!(value instanceof CodedError)) return [{ other: plain.serialize({ value })[0] }, []];
      const { code, fate, message, details } = value;
      return [{ fault: { code, fate, message, details } }, []];
    },
    deserialize(told) {
      if (!('fault' in told)) return plain.deserialize(told.other);
      const { code, fate, message, details } = told.fault;
      throw new CodedError(code, fate, message, details);
    },
  };
  transferHandlers.set('throw', handler);
}
