/**
 * The page's words in the reader's language, which the server puts into
 * <script type="application/json" id="words">.
 */
const words: Record<string, string> = JSON.parse(document.getElementById("words")?.textContent || "{}");

/** The text under a key, with {name} replaced by the value of that name. */
export function say(key: string, values: Record<string, string | number> = {}): string {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? value.toLocaleString(lang) : value;
  });
}

const plural = new Intl.PluralRules(document.documentElement.lang || "en");

/** The text for a number, under key.one or key.other, with {n} replaced by it. */
export function count(key: string, n: number, values: Record<string, string | number> = {}): string {
  return say(`${key}.${plural.select(n) === "one" ? "one" : "other"}`, { ...values, n });
}

/** The page's language. */
export const lang = document.documentElement.lang || "en";
