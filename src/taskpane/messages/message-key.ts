import type { en } from './en';

/** A text of the pane; both languages have every one. */
export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;
