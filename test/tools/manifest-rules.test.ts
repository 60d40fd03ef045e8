import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestFaults } from '../../tools/manifest-rules';
import { pngSize } from '../../tools/png-size';
import { parseXml } from '../../tools/xml-tree';

const root = resolve(import.meta.dirname, '../..');
const manifest = readFileSync(resolve(root, 'manifest.xml'), 'utf8');

function faultsOf(text: string, commandNames = ['check', 'push']): string[] {
  const iconSize = (path: string) => {
    try {
      return pngSize(readFileSync(resolve(root, path.slice(1))));
    } catch {
      return undefined;
    }
  };
  return manifestFaults(parseXml(text), { iconSize, commandNames }).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

/** The manifest with one text replaced by another; the test fails when there was nothing to replace. */
function planted(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
}

test('our manifest has no fault', () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test('text that is not XML is refused with its place', () => {
  expect(() => parseXml(manifest.replace('</Hosts>', '</Host>'))).toThrow(/\d+:\d+/);
});

test.each<[string, string | RegExp, string, RegExp]>([
  [
    'elements out of order',
    /(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /order: Version must come before ProviderName/,
  ],
  ['a missing element', /<Permissions>.*<\/Permissions>/, '', /order: OfficeApp lacks Permissions/],
  ['an unknown element', '<DefaultSettings>', '<Colour/><DefaultSettings>', /order: Colour does not belong/],
  ['an id that is no GUID', /<Id>.{8}/, '<Id>', /id: .* is not a GUID/],
  ['a version in words', /<Version>[^<]*/, '<Version>first', /version:/],
  [
    'an undefined resource',
    '<Label resid="Open.Label"',
    '<Label resid="Open.Lable"',
    /resid: The resource "Open.Lable" is not defined/,
  ],
  ['a resource id over 32 characters', /Start\.Title/g, `Start.${'T'.repeat(30)}`, /over 32 characters/],
  [
    'a resource nobody uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:Url id="Spare" DefaultValue="x" />',
    /"Spare" is never used/,
  ],
  [
    'a second page in the shared runtime',
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Open.Tip"',
    /one page/,
  ],
  [
    'a short string over 125 characters',
    'DefaultValue="Check"',
    `DefaultValue="${'c'.repeat(126)}"`,
    /text: 126 characters where 125/,
  ],
  [
    'a translation over 250 characters',
    'Value="Ouvre le volet',
    `Value="${'o'.repeat(260)}`,
    /where 250 are allowed/,
  ],
  [
    'a string without its French',
    '<bt:Override Locale="fr-CA" Value="Ouvrir" />',
    '',
    /language: Open.Label has no text for fr-CA/,
  ],
  [
    'an address without https',
    '<bt:Url id="Pane.Url" DefaultValue="https',
    '<bt:Url id="Pane.Url" DefaultValue="http',
    /https: http:.* is not https/,
  ],
  [
    'an address on no app domain',
    '<AppDomain>https://localhost:3000',
    '<AppDomain>https://elsewhere.example',
    /is on no AppDomain/,
  ],
  [
    'a required icon size left out',
    '<bt:Image size="80" resid="Push.80" />',
    '',
    /icon: The icon lacks its 80 px/,
  ],
  [
    'an icon file of another size',
    'assets/push-16.png',
    'assets/push-20.png',
    /push-20.png has 20 × 20 pixels where 16 × 16/,
  ],
  [
    'an icon file that is not there',
    'assets/check-32.png',
    'assets/tick-32.png',
    /tick-32.png is not a PNG file/,
  ],
  [
    'a requirement set lowered',
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.1"',
    /requirements: .*ExcelApi 1.9/,
  ],
  ['a control id used twice', 'id="SmartBilling.Push"', 'id="SmartBilling.Check"', /unique-id:/],
])('%s is found', (_, from, to, expected) => {
  expect(faultsOf(planted(from, to))).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test('a ribbon command without its function is found', () => {
  expect(faultsOf(manifest, ['check'])).toEqual([expect.stringMatching(/command: .*"push"/)]);
});
