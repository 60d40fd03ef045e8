/** How long a test or a hook may take where it says nothing else, in milliseconds. */
export const usualLimit = 60_000;
