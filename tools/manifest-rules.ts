import { everyElement, find, type XmlElement } from './xml-tree';
import { childOrder } from './manifest-order';
import { iconFaults, residFaults, textFaults, type ManifestSurroundings } from './manifest-resources';

/** Something Excel would refuse, or a person would miss; `line` is where. */
export interface ManifestFault {
  line: number;
  rule: string;
  message: string;
}

type Rule = (manifest: XmlElement, surroundings: ManifestSurroundings) => [XmlElement, string][];

const locales = ['fr-CA', 'fr-FR'];
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){2,3}$/;

const rules: Record<string, Rule> = {
  order: (manifest) => everyElement(manifest).flatMap(orderFaults),
  id: (manifest) =>
    find(manifest, 'Id').flatMap((id) => (guid.test(id.text) ? [] : [[id, `"${id.text}" is not a GUID.`]])),
  version: (manifest) =>
    find(manifest, 'Version').flatMap((one) =>
      version.test(one.text) ? [] : [[one, `"${one.text}" is not three or four numbers with dots.`]],
    ),
  resid: residFaults,
  text: textFaults,
  language: (manifest) =>
    translated(manifest).flatMap((element) =>
      locales
        .filter((locale) => !overrides(element).some((one) => one.attributes['Locale'] === locale))
        .map((locale): [XmlElement, string] => [element, `${nameOf(element)} has no text for ${locale}.`]),
    ),
  https: (manifest) =>
    addresses(manifest).flatMap(([element, url]) =>
      url.startsWith('https://') ? [] : [[element, `${url} is not https.`]],
    ),
  'app-domain': appDomainFaults,
  icon: iconFaults,
  requirements: requirementFaults,
  command: (manifest, { commandNames }) =>
    everyElement(manifest)
      .filter(({ name }) => name === 'FunctionName')
      .flatMap((element) =>
        commandNames.includes(element.text)
          ? []
          : [[element, `No ribbon command "${element.text}" is registered in src/commands.`]],
      ),
  'unique-id': (manifest) =>
    everyElement(manifest)
      .filter(({ name, attributes }) => attributes['id'] && name !== 'OfficeTab')
      .flatMap((element, index, all) =>
        all.findIndex((other) => other.attributes['id'] === element.attributes['id']) === index
          ? []
          : [[element, `The id "${element.attributes['id'] ?? ''}" is used twice.`]],
      ),
};

/** Every fault of the manifest, by line; an empty list means that Excel has no reason of ours to refuse it. */
export function manifestFaults(manifest: XmlElement, surroundings: ManifestSurroundings): ManifestFault[] {
  return Object.entries(rules)
    .flatMap(([rule, look]) =>
      look(manifest, surroundings).map(([{ line }, message]) => ({ line, rule, message })),
    )
    .sort((a, b) => a.line - b.line);
}

function orderFaults(parent: XmlElement): [XmlElement, string][] {
  const order = childOrder[parent.name];
  if (!order) return [];
  const names = order.map((name) => name.replace('!', ''));
  const faults: [XmlElement, string][] = [];
  let furthest = 0;
  for (const child of parent.children) {
    const place = names.indexOf(child.name);
    if (place < 0) faults.push([child, `${child.name} does not belong in ${parent.name}.`]);
    else if (place < furthest) {
      faults.push([child, `${child.name} must come before ${names[furthest] ?? ''} in ${parent.name}.`]);
    }
    furthest = Math.max(furthest, place);
  }
  const missing = order.filter(
    (name) => name.endsWith('!') && !parent.children.some((child) => `${child.name}!` === name),
  );
  return [
    ...faults,
    ...missing.map((name): [XmlElement, string] => [
      parent,
      `${parent.name} lacks ${name.replace('!', '')}.`,
    ]),
  ];
}

function appDomainFaults(manifest: XmlElement): [XmlElement, string][] {
  const domains = find(manifest, 'AppDomains', 'AppDomain').map(({ text }) => text.trim());
  return addresses(manifest)
    .filter(([, url]) => URL.canParse(url) && !domains.includes(new URL(url).origin))
    .map(([element, url]) => [element, `${url} is on no AppDomain.`]);
}

function requirementFaults(manifest: XmlElement): [XmlElement, string][] {
  const sets = find(manifest, 'Requirements', 'Sets', 'Set');
  const wanted = { SharedRuntime: '1.1', ExcelApi: '1.9' };
  return Object.entries(wanted)
    .filter(
      ([name, least]) =>
        !sets.some(({ attributes }) => attributes['Name'] === name && attributes['MinVersion'] === least),
    )
    .map(([name, least]) => [manifest, `The requirement set ${name} ${least} is not asked for.`]);
}

/** Every address a browser would fetch, with its element. AppDomains are compared with these, not among them. */
function addresses(manifest: XmlElement): [XmlElement, string][] {
  const fetched = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  return everyElement(manifest)
    .filter(({ name, attributes }) => fetched.includes(name) && attributes['DefaultValue'] !== undefined)
    .map((element) => [element, element.attributes['DefaultValue'] ?? '']);
}

function translated(manifest: XmlElement): XmlElement[] {
  return [
    ...find(manifest, 'DisplayName'),
    ...find(manifest, 'Description'),
    ...everyElement(manifest).filter(({ name }) => name === 'bt:String'),
  ];
}

function overrides(element: XmlElement): XmlElement[] {
  return element.children.filter(({ name }) => /^(bt:)?Override$/.test(name));
}

function nameOf({ name, attributes }: XmlElement): string {
  return attributes['id'] ?? name;
}
