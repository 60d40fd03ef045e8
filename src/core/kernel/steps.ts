/** Work cut into steps of some milliseconds; what it comes to is the last. Whoever takes the steps may stop between two. */
export type Steps<Value> = Generator<undefined, Value>;

/** Takes all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
