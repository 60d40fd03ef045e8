import type { z } from 'zod';
import type { Actor } from '../access/token-store';
import type { Role } from '../access/role';
import type { ProblemCode } from './problem';

type Shape = z.ZodObject | undefined;
type Read<S> = S extends z.ZodType ? z.infer<S> : undefined;

/** What a handler is given: everything read and checked by the route's schemas. */
export interface Asked<P extends Shape, Q extends Shape, H extends Shape, B> {
  readonly params: Read<P>;
  readonly query: Read<Q>;
  readonly headers: Read<H>;
  readonly body: Read<B>;
  readonly actor: Actor;
}

interface BytesAnswer<Answer> {
  readonly type: 'application/pdf';
  readonly headers: (answer: Answer) => Readonly<Record<string, string>>;
  readonly bytes: (answer: Answer) => Buffer;
}

/** One route: what is registered with the server and what the OpenAPI document says of it. */
export interface Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  H extends Shape = Shape,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  A extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST';
  /** With `{name}` for parameters, as OpenAPI writes them. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  /** The least role that may call it. */
  readonly role: Role;
  readonly params?: P;
  readonly query?: Q;
  /** Lower-case names. */
  readonly headers?: H;
  readonly body?: B;
  /** Tells a right body at once, where its schema takes long; what it does not, the schema reads. */
  readonly isRightBody?: (input: unknown) => boolean;
  /** Other than JSON. */
  readonly bodyType?: 'application/pdf';
  readonly status: 200 | 201;
  readonly answer: A;
  /** Where the answer is bytes and not JSON. */
  readonly answerType?: BytesAnswer<z.infer<A>>;
  /** Refusals of its own, beside those any route may answer. */
  readonly refusals: readonly ProblemCode[];
  readonly handle: (asked: Asked<P, Q, H, B>) => Promise<z.infer<A>>;
}

/** Any route, as registration and documentation see it. */
export type AnyRoute = Omit<Route, 'handle' | 'answerType'> & {
  readonly answerType?: BytesAnswer<never>;
  readonly handle: (asked: never) => Promise<unknown>;
};

/** Lets the compiler infer a route's types from its schemas. */
export const route = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  H extends Shape = undefined,
  B extends z.ZodType | undefined = undefined,
  A extends z.ZodType = z.ZodType,
>(
  declared: Route<P, Q, H, B, A>,
): AnyRoute => declared;
