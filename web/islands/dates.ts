import { lang } from "./words";

/** A day as the reader's language writes it. */
export function day(iso: string): string {
  return utc(iso).toLocaleDateString(lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

/** The beginning of a day, given as YYYY-MM-DD. */
export function utc(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
