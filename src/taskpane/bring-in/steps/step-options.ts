import { ZodEnum, ZodOptional } from 'zod';
import { step as stepSchema, type Step } from '../../../core/mapping/steps/step-schema';

/** One thing of a step that can be edited, as text. */
export interface StepOption {
  readonly name: string;
  readonly text: string;
  /** What it may be, where that is a list; `''` is to leave it unsaid. */
  readonly choices: readonly string[] | undefined;
}

/** The words a part of the schema allows, if it allows only words. */
function choicesOf(shape: unknown): readonly string[] | undefined {
  if (shape instanceof ZodOptional) {
    const inner = choicesOf(shape.unwrap());
    return inner && ['', ...inner];
  }
  return shape instanceof ZodEnum ? shape.options.map(String) : undefined;
}

const shapeOf = (step: Step): Readonly<Record<string, unknown>> => ({
  ...stepSchema.options.find(({ shape }) => shape.do.value === step.do)?.shape,
});

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** What can be edited of a step, as its schema has it. */
export const stepOptions = (step: Step): readonly StepOption[] =>
  Object.entries(shapeOf(step))
    .filter(([name]) => name !== 'do' && name !== 'off')
    .map(([name, shape]) => ({
      name,
      text: textOf(step[name as keyof Step]),
      choices: choicesOf(shape),
    }));

function readings(text: string): readonly unknown[] {
  try {
    return [text, JSON.parse(text) as unknown];
  } catch {
    return [text, text.split(',').map((part) => part.trim())];
  }
}

/** The step with one option as somebody wrote it; undefined when a step cannot be so. */
export function withOption(step: Step, name: string, text: string): Step | undefined {
  const rest = Object.fromEntries(Object.entries(step).filter(([key]) => key !== name));
  const wanted = text === '' ? [undefined, ''] : readings(text);
  for (const value of wanted) {
    const parsed = stepSchema.safeParse(value === undefined ? rest : { ...rest, [name]: value });
    if (parsed.success) return parsed.data;
  }
  return undefined;
}
