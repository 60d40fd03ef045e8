import { invalidArgument } from '../workbook/host-fault';
import { isHostObject, type HostObject, type HostTargets, type Json, type ObjectKind } from './host-object';

/** The arguments of a call, read by position; what does not fit throws InvalidArgument as Excel does. */
export class Arguments {
  constructor(private readonly values: readonly (Json | HostObject | undefined)[]) {}

  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  json(index: number): Json {
    const value = this.values[index] ?? null;
    if (isHostObject(value)) throw invalidArgument();
    return value;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isMissing(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    return integerOf(this.json(index));
  }

  optionalInteger(index: number): number | undefined {
    return this.isMissing(index) ? undefined : this.integer(index);
  }

  flag(index: number, missing: boolean): boolean {
    const value = this.json(index);
    if (value === null) return missing;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** The object passed, when it is of this kind. */
  object<K extends ObjectKind>(index: number, kind: K): HostTargets[K] | undefined {
    const value = this.values[index];
    return isHostObject(value) && isKind(value, kind) ? value.target : undefined;
  }

  record(index: number): Readonly<Record<string, Json>> {
    return recordOf(this.json(index));
  }
}

const isKind = <K extends ObjectKind>(
  object: HostObject,
  kind: K,
): object is Extract<HostObject, { readonly kind: K }> & { readonly target: HostTargets[K] } =>
  object.kind === kind;

/** A JSON object; null and a missing argument give an empty one. */
export function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Json>>;
}

export function integerOf(value: Json | undefined): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberOf(value: Json | undefined): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function flagOf(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of these words, in any case, as Excel's enumerations are. */
export function wordOf<W extends string>(value: Json | undefined, words: readonly W[]): W {
  const text = textOf(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === text);
  if (found === undefined) throw invalidArgument();
  return found;
}
