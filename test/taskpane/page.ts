import { JSDOM } from 'jsdom';

const { window: page } = new JSDOM('<!DOCTYPE html>', { url: 'http://localhost/', pretendToBeVisual: true });

/** What Node has as well, where the page must have its own: it takes no event and no file of another make. */
const pagesOwn = new Set([
  ...[
    'Event',
    'EventTarget',
    'CustomEvent',
    'MessageEvent',
    'AbortController',
    'AbortSignal',
    'DOMException',
  ],
  ...['Blob', 'File', 'FileReader', 'FormData', 'Headers', 'navigator'],
]);
const inherited = ['addEventListener', 'removeEventListener', 'dispatchEvent'];

const namesOf = (value: object): string[] => Object.getOwnPropertyNames(value);

for (const name of [...namesOf(page), ...inherited]) {
  if (name in globalThis && !pagesOwn.has(name)) continue;
  const value: unknown = page[name];
  // Functions, unlike classes, are called as the page's.
  const own: unknown =
    typeof value === 'function' && /^[a-z]/.test(name) ? (value.bind(page) as unknown) : undefined;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => own ?? (page[name] as unknown),
    set: (value: unknown) =>
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value }),
  });
}

/** jsdom lays nothing out, so nothing ever changes its size and there is nothing to tell. */
class ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const CSS = { escape: (text: string): string => text.replace(/[^\w-]/g, '\\$&') };

// What every browser has and jsdom lacks.
Object.assign(page, { CSS });
Object.assign(globalThis, {
  CSS,
  ResizeObserver,
  IS_REACT_ACT_ENVIRONMENT: true,
  window: globalThis,
  self: globalThis,
  top: globalThis,
  parent: globalThis,
});

/** Rules that may hide something; of all others nothing is asked of a page that is not laid out. */
const mayHide = /visibility|display:\s*none/;

// jsdom holds every rule of the page against every element whose name is asked for: a quarter of the time of a suite.
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return mayHide.test(rule) ? insertRule.call(this, rule, index) : this.cssRules.length;
};

// Charts measure their labels on a canvas, which jsdom lacks; they do without.
HTMLCanvasElement.prototype.getContext = () => null;
