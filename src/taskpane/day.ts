/** The day of a date where the user is, `2026-11-21`. */
export function dayOf(date: Date): string {
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
