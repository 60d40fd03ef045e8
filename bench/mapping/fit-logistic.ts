/** One thing to learn from: what it was judged by, the first feature being 1, and what it was. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const steps = 3000;
const rate = 0.5;
/** Keeps coefficients small where examples are few; the constant is free. */
const ridge = 0.0005;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Coefficients of a logistic regression by gradient descent with momentum; each may go only its direction (0: any). */
export function fitLogistic(examples: readonly Example[], directions: readonly number[]): number[] {
  const width = examples[0]?.features.length ?? 0;
  const table = Float64Array.from(examples.flatMap(({ features }) => features));
  const coefficients = new Float64Array(width);
  const speed = new Float64Array(width);
  for (let step = 0; step < steps; step += 1) {
    const gradient = coefficients.map((value, at) => (at === 0 ? 0 : ridge * value));
    for (let row = 0; row < examples.length; row += 1) {
      const start = row * width;
      let logit = 0;
      for (let at = 0; at < width; at += 1) logit += (table[start + at] ?? 0) * (coefficients[at] ?? 0);
      const error = (sigmoid(logit) - (examples[row]?.right ? 1 : 0)) / examples.length;
      for (let at = 0; at < width; at += 1)
        gradient[at] = (gradient[at] ?? 0) + error * (table[start + at] ?? 0);
    }
    for (let at = 0; at < width; at += 1) {
      speed[at] = 0.9 * (speed[at] ?? 0) - rate * (gradient[at] ?? 0);
      const next = (coefficients[at] ?? 0) + (speed[at] ?? 0);
      coefficients[at] = (directions[at] ?? 0) * next < 0 ? 0 : next;
    }
  }
  return [...coefficients];
}
