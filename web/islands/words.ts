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

/** The page's language. */
export const lang = document.documentElement.lang || "en";
