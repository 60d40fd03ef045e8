import { SaxesParser } from 'saxes';

/** An element with its children, its own text and the line it began on. Names keep their prefix (`bt:Image`). */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
}

/** The document's root; throws with line and column when the text is not well-formed XML. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [root];
  const innermost = () => open[open.length - 1] ?? root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '', line: parser.line };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => (innermost().text += part));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('The file holds no element.');
  return document;
}

/** The element and everything inside it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The elements reached from `element` by these names, one level each. */
export function find(element: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [element],
  );
}
