import { day } from "./dates";
import { change, onView, query, set } from "./view";
import { count, lang, say } from "./words";

/** What the map, which is bundled apart, shares with the other islands. */
export const shared = { change, onView, query, set, say, count, day, lang };
export type Shared = typeof shared;

/**
 * The place of the map: its bundle is large, so that it is fetched once the
 * place comes into sight. A browser that cannot draw it keeps the list.
 */
export function mapframe(element: HTMLElement): void {
  const { script, sheet } = element.dataset;
  if (!script || !sheet) return;
  const sight = new IntersectionObserver(async (entries) => {
    if (!entries.some((e) => e.isIntersecting)) return;
    sight.disconnect();
    try {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = sheet;
      document.head.append(link);
      const { map } = await import(script);
      map(element, shared);
    } catch (error) {
      console.error(error);
      element.textContent = say("map.unable");
    }
  });
  sight.observe(element);
}
