import { findEntity } from '../../core/entities/registry';

/** The first filled-in examples of the customer's declaration: a row as it would stand in the sheet. */
export function exampleRow(): string {
  const fields = Object.values(findEntity('customer')?.fields ?? {});
  return fields
    .flatMap((field) => field.example ?? [])
    .slice(0, 3)
    .join(' · ');
}
