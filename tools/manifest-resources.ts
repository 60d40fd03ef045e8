import { everyElement, find, type XmlElement } from './xml-tree';

/** What the manifest must agree with: the icon files beside it and the functions the ribbon code registers. */
export interface ManifestSurroundings {
  iconSize: (path: string) => { width: number; height: number } | undefined;
  commandNames: readonly string[];
}

const requiredIconSizes = ['16', '32', '80'];
const textLimits: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** Every resid is defined, short and used, and the shared runtime's page is one. */
export function residFaults(manifest: XmlElement): [XmlElement, string][] {
  const resources = find(manifest, 'VersionOverrides', 'Resources').flatMap(everyElement);
  const ids = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = everyElement(manifest).filter(({ attributes }) => attributes['resid']);
  const residOf = ({ attributes }: XmlElement) => attributes['resid'] ?? '';
  // What describes the functions for cells is data, no page.
  const data = new Set(
    everyElement(manifest)
      .filter(({ name }) => name === 'Metadata')
      .flatMap(everyElement),
  );
  const shared = new Set(
    used
      .filter((one) => /^(Runtime|FunctionFile|SourceLocation)$/.test(one.name) && !data.has(one))
      .map(residOf),
  );
  return [
    ...used
      .filter((one) => !ids.includes(residOf(one)))
      .map((one): [XmlElement, string] => [one, `The resource "${residOf(one)}" is not defined.`]),
    ...resources
      .filter(({ attributes }) => (attributes['id'] ?? '').length > 32)
      .map((one): [XmlElement, string] => [
        one,
        `The resource id "${one.attributes['id'] ?? ''}" is over 32 characters.`,
      ]),
    ...resources
      .filter(({ attributes }) => attributes['id'] && !used.some((one) => residOf(one) === attributes['id']))
      .map((one): [XmlElement, string] => [
        one,
        `The resource "${one.attributes['id'] ?? ''}" is never used.`,
      ]),
    ...(shared.size > 1
      ? [
          [manifest, `A shared runtime has one page, but these are named: ${[...shared].join(', ')}.`] as [
            XmlElement,
            string,
          ],
        ]
      : []),
  ];
}

/** Texts within the lengths Office shows. */
export function textFaults(manifest: XmlElement): [XmlElement, string][] {
  return everyElement(manifest).flatMap((parent) => {
    const limit = textLimits[parent.name];
    if (limit === undefined) return [];
    return everyElement(parent).flatMap((element): [XmlElement, string][] => {
      const text = element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? element.text.trim();
      return text.length > limit
        ? [[element, `${text.length} characters where ${limit} are allowed: "${text.slice(0, 40)}…"`]]
        : [];
    });
  });
}

/** Icons: three sizes at each place, and every file there with the pixels its place asks for. */
export function iconFaults(manifest: XmlElement, { iconSize }: ManifestSurroundings): [XmlElement, string][] {
  const images = new Map(
    everyElement(manifest).flatMap((one) =>
      one.name === 'bt:Image' && one.attributes['id']
        ? [[one.attributes['id'], one.attributes['DefaultValue'] ?? '']]
        : [],
    ),
  );
  const places = everyElement(manifest).filter(({ name }) => name === 'Icon');
  const sized = [
    ...places.flatMap((icon) =>
      icon.children.map((image) => ({
        image,
        url: images.get(image.attributes['resid'] ?? ''),
        size: Number(image.attributes['size']),
      })),
    ),
    ...find(manifest, 'IconUrl').map((image) => ({ image, url: image.attributes['DefaultValue'], size: 32 })),
    ...find(manifest, 'HighResolutionIconUrl').map((image) => ({
      image,
      url: image.attributes['DefaultValue'],
      size: 64,
    })),
  ];
  return [
    ...places.flatMap((icon) =>
      requiredIconSizes
        .filter((size) => !icon.children.some(({ attributes }) => attributes['size'] === size))
        .map((size): [XmlElement, string] => [icon, `The icon lacks its ${size} px drawing.`]),
    ),
    ...sized.flatMap(({ image, url, size }): [XmlElement, string][] => {
      if (!url || !URL.canParse(url)) return [];
      const path = new URL(url).pathname;
      const found = iconSize(path);
      if (!found) return [[image, `${path} is not a PNG file of ours.`]];
      if (found.width === size && found.height === size) return [];
      return [
        [image, `${path} has ${found.width} × ${found.height} pixels where ${size} × ${size} are asked for.`],
      ];
    }),
  ];
}
