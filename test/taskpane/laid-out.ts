/** Heights that a browser would measure, which jsdom, laying nothing out, gives as none: a list shows what is in sight. */
const heights: Readonly<Record<string, number>> = { MAIN: 600, tree: 600, treeitem: 50 };

const heightOf = (element: Element): number =>
  heights[element.getAttribute('role') ?? ''] ?? heights[element.tagName] ?? 0;

for (const name of ['clientHeight', 'offsetHeight'])
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: HTMLElement) {
      return heightOf(this);
    },
  });
