import { CodedError } from '../kernel/coded-error';
import { mappingProfileSchema, type MappingProfile } from './mapping-profile';

const shown = 5;

/** Takes a JSON value for a mapping profile; throws PROFILE_INVALID naming the places that are wrong. */
export function readProfile(json: unknown, name = 'profile'): MappingProfile {
  const parsed = mappingProfileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues
    .slice(0, shown)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  throw new CodedError(
    'PROFILE_INVALID',
    'notDone',
    `${name} is not a mapping profile. ${places.join('; ')}.`,
    { profile: name },
  );
}
