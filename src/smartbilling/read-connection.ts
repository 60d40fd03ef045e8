import { registry } from '../core/entities/registry';
import { CodedError } from '../core/kernel/coded-error';
import { connectionProfile, type ConnectionProfile } from './connection-profile';

/** Something wrong in a connection profile: where (`dialect.entities.customer.id`) and what. */
export interface ProfileFault {
  readonly path: string;
  readonly message: string;
}

type ReadConnection =
  | { readonly profile: ConnectionProfile; readonly faults: readonly [] }
  | { readonly profile: undefined; readonly faults: readonly ProfileFault[] };

const faulty = (faults: readonly ProfileFault[]): ReadConnection => ({ profile: undefined, faults });

/** Names of ours in a profile that no entity or field has. Custom fields (`custom…`) are the workbook's own. */
function unknownNames({ dialect }: ConnectionProfile): ProfileFault[] {
  if (dialect.kind === 'reference') return [];
  return Object.entries(dialect.entities).flatMap(([name, { fields }]) => {
    const declared = registry.find((entity) => entity.name === name);
    const path = `dialect.entities.${name}`;
    if (!declared) return [{ path, message: 'No entity has this name.' }];
    return Object.keys(fields)
      .filter((field) => !Object.hasOwn(declared.fields, field))
      .map((field) => ({ path: `${path}.fields.${field}`, message: `${name} has no such field.` }));
  });
}

/** Reads a profile from the text of a JSON file; every fault with its place. */
export function readConnection(text: string): ReadConnection {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return faulty([{ path: '', message: cause instanceof Error ? cause.message : String(cause) }]);
  }
  const { data, error } = connectionProfile.safeParse(json);
  if (error) {
    return faulty(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const unknown = unknownNames(data);
  return unknown.length > 0 ? faulty(unknown) : { profile: data, faults: [] };
}

/** The profile of a text; throws CONNECTION_INVALID with the first faults. */
export function requireConnection(text: string, file: string): ConnectionProfile {
  const { profile, faults } = readConnection(text);
  if (profile) return profile;
  const shown = faults
    .slice(0, 5)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const faultTexts = shown.join('; ');
  throw new CodedError('CONNECTION_INVALID', 'notDone', `${file} is no connection profile: ${faultTexts}.`, {
    file,
    faults: faultTexts,
  });
}
