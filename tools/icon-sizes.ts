/** Pixel sizes of every drawing: the ribbon's three required, its five recommended, and 128 for the store and dialogs. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
