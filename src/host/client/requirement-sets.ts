/** The sets a session supports unless told otherwise: those of Microsoft 365 whose members an add-in like ours uses. */
export const standardRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.18',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
};

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/** True when the set is there in this version or a later one. */
export function isSetSupported(
  sets: Readonly<Record<string, string>>,
  set: string,
  version = '1.0',
): boolean {
  const name = Object.keys(sets).find((known) => known.toLowerCase() === set.toLowerCase());
  if (name === undefined) return false;
  const [major, minor] = parts(sets[name] ?? '0.0');
  const [wantedMajor, wantedMinor] = parts(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
