import { en } from '../../messages/en';
import type { MessageKey } from '../../messages/message-key';

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The words for an option of a step, by the name the schema gives it. */
export function optionLabel(name: string): MessageKey {
  const key = `bringIn.step.option.${name}`;
  return isMessageKey(key) ? key : 'bringIn.step.option.other';
}
