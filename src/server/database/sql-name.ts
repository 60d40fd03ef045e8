/** `legacyMrc` → `legacy_mrc`. Names come from declarations, never from outside. */
const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, index) => `${index === 0 ? '' : '_'}${letter.toLowerCase()}`);

/** The quoted SQL name of an entity's table or a field's column. */
export const sqlName = (name: string): string => `"${snakeCase(name)}"`;
