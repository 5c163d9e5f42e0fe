import { change, onView, query, set } from "./view";
import { lang, say } from "./words";

/** What the map, which is bundled apart, shares with the other islands. */
export const shared = { change, onView, query, set, say, lang };
export type Shared = typeof shared;

/**
 * The place of the map: its bundle is large, so that it is fetched once the
 * place comes into sight. A browser that cannot draw it keeps the list.
 */
export function mapframe(element: HTMLElement): void {
  const { script, style } = element.dataset;
  if (!script || !style) return;
  const sight = new IntersectionObserver(async (entries) => {
    if (!entries.some((e) => e.isIntersecting)) return;
    sight.disconnect();
    try {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = style;
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
