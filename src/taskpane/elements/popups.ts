import { createContext, use } from 'react';

/** The element of the screen that holds its lists and tips, so that they belong to its landmark. */
export const PopupsContext = createContext<HTMLElement | null>(null);

export const usePopups = (): HTMLElement | null => use(PopupsContext);
