import { invalidArgument } from './host-fault';

const tag =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[[\s\S]*?\]\]|!DOCTYPE[^>]*|(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g;

/** The namespace of an XML text's root element, '' when it has none. Throws InvalidArgument when elements do not close properly. */
export function namespaceOf(xml: string): string {
  const open: string[] = [];
  let root: { readonly name: string; readonly attributes: string } | undefined;
  let end = 0;
  for (const match of xml.matchAll(tag)) {
    if (/[<>]/.test(xml.slice(end, match.index).replaceAll('>', '')))
      throw invalidArgument('The XML is not well-formed.');
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', empty] = match;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) throw invalidArgument('The XML is not well-formed.');
      continue;
    }
    if (root && open.length === 0) throw invalidArgument('The XML has more than one root element.');
    root ??= { name, attributes };
    if (!empty) open.push(name);
  }
  if (!root || open.length > 0 || xml.slice(end).trim() !== '')
    throw invalidArgument('The XML is not well-formed.');
  const prefix = root.name.includes(':') ? `:${root.name.split(':')[0]}` : '';
  const declared = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root.attributes);
  return declared?.[1] ?? declared?.[2] ?? '';
}
