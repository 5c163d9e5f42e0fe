import "./islands.css";
import { filters } from "./filters";
import { keys } from "./keys";
import { live } from "./live";
import { mapframe } from "./mapframe";
import { text } from "./text";
import { timeline } from "./timeline";

const islands: Record<string, (element: HTMLElement) => void> = {
  filters: (e) => filters(e as HTMLFormElement),
  live,
  map: mapframe,
  text,
  timeline,
};

for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) islands[element.dataset.island ?? ""]?.(element);
keys();
