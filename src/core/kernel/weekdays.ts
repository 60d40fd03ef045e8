import { foldText } from './text';

/** The days of a week in the order calendars here are printed by their weekdays: Monday first. */
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const frenchStems = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];

const dayByStem = new Map<string, string>(
  weekdayNames.flatMap((name, index) => [
    [name.toLowerCase(), name],
    [frenchStems[index] ?? name, name],
  ]),
);

const day = `(?:${weekdayNames.join('|')})`;

/** `Mon-Fri`, `Sat,Sun`, `Fri-Mon`: days and ranges of days, parted by commas. */
export const weekdaysPattern = new RegExp(`^${day}(?:-${day})?(?:,${day}(?:-${day})?)*$`);

/** `lundi au vendredi` or `MON – FRI` as `Mon-Fri`; words that name no day stay, so that the pattern refuses them. */
export function tidyWeekdays(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s*(?:[-–—]|\b(?:to|a|au)\b)\s*/g, '-')
    .replace(/\s*(?:[,;+&/]|\b(?:et|and)\b)\s*/g, ',')
    .trim()
    .replace(/\s+/g, ',')
    .replace(/[a-z]+/g, (word) => dayByStem.get(foldText(word).slice(0, 3)) ?? word);
}

const indexOf = (name: string | undefined): number => weekdayNames.findIndex((one) => one === name);

/** The days a tidy text names, Monday 0 to Sunday 6; a range may run over the weekend. */
export function weekdaysOf(text: string): readonly number[] {
  const days = text.split(',').flatMap((part) => {
    const [first, last] = part.split('-');
    const from = indexOf(first);
    const to = last === undefined ? from : indexOf(last);
    if (from < 0 || to < 0) return [];
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (from + step) % 7);
  });
  return [...new Set(days)];
}

/** What a week's day is called in the text, by its index. */
export const weekdayName = (index: number): string => weekdayNames[index] ?? '';
