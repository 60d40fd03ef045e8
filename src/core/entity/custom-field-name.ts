import { foldText } from '../kernel/text';

const prefix = 'custom_';

/** The name a custom field goes by in sheets, profiles and the API; stable as long as its English name is. */
export const customFieldName = (words: readonly string[]): string =>
  prefix + words.map(foldText).join(' ').replaceAll(' ', '_');

/** Declared fields are camelCase, so that none begins like a custom one. */
export const isCustomField = (name: string): boolean => name.startsWith(prefix);
