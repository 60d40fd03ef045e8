import type { Arguments } from './arguments';
import type { HostObject, HostTargets, Json, ObjectKind } from './host-object';
import type { References } from './references';

/** What members may use beside their own object. */
export interface HostContext {
  readonly references: References;
}

/**
 * The members of one kind of object, by the names that travel (`Values`, `GetRange`). A member that is not here answers
 * NotImplemented with its name.
 */
export interface HostType<T> {
  /** What lets the client find the object again in a later request: a sheet's id, a name. */
  readonly id?: (target: T) => string | number;
  /** Scalar properties. */
  readonly get?: Members<(target: T) => Json>;
  /** Scalar properties that a plain `load()` does not bring, being costly. */
  readonly getOnDemand?: Members<(target: T) => Json>;
  readonly set?: Members<(target: T, value: Json, context: HostContext) => void>;
  /** Properties that are objects. */
  readonly object?: Members<(target: T) => HostObject | null>;
  /** Methods, whether they answer a value, an object or nothing. */
  readonly call?: Members<(target: T, args: Arguments, context: HostContext) => Answer>;
  /** The members of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** `getItem(key)`. */
  readonly item?: (target: T, key: Json) => HostObject;
}

export type Answer = Json | HostObject | null | undefined;

type Members<F> = Readonly<Record<string, F>>;

export type ApiTable = { readonly [K in ObjectKind]: HostType<HostTargets[K]> };
