/** What says more than that a cell is empty (V001) or leads nowhere (V005), of which it takes the place. */
export const moreParticular: ReadonlySet<string> = new Set(['V207', 'V417', 'V602']);
export const general: ReadonlySet<string> = new Set(['V001', 'V005']);
