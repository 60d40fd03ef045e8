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
  const coefficients = new Array<number>(width).fill(0);
  const speed = new Array<number>(width).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = coefficients.map((value, at) => (at === 0 ? 0 : ridge * value));
    for (const { features, right } of examples) {
      const logit = features.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0);
      const error = (sigmoid(logit) - (right ? 1 : 0)) / examples.length;
      features.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    }
    gradient.forEach((value, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - rate * value;
      const next = (coefficients[at] ?? 0) + (speed[at] ?? 0);
      const way = directions[at] ?? 0;
      coefficients[at] = way * next < 0 ? 0 : next;
    });
  }
  return coefficients;
}
