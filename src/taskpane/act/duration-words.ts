import type { Words } from '../messages/use-words';

/** A duration as people say it: tenths below ten seconds, whole seconds, then minutes. */
export function durationWords(seconds: number, { say }: Words): string {
  if (seconds < 0.05) return say('time.under');
  if (seconds < 10) return say('time.seconds', { seconds: Math.round(seconds * 10) / 10 });
  if (seconds < 90) return say('time.seconds', { seconds: Math.round(seconds) });
  const whole = Math.round(seconds);
  return say('time.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
