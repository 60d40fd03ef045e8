import type { MappingProfile } from '../core/mapping/mapping-profile';
import { readProfile } from '../core/mapping/read-profile';
import { CodedError } from '../core/kernel/coded-error';
import { readBytes } from './workbook-file';

/** Reads a mapping profile from a JSON file; throws PROFILE_INVALID, also for what is no JSON. */
export async function loadProfile(path: string): Promise<MappingProfile> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return readProfile(JSON.parse(text), path);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new CodedError(
      'PROFILE_INVALID',
      'notDone',
      `${path} is not JSON: ${cause.message}.`,
      { path },
      { cause },
    );
  }
}
