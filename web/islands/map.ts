import "maplibre-gl/dist/maplibre-gl.css";
import type { Shared } from "./mapframe";

export function map(element: HTMLElement, { say }: Shared): void {
  element.textContent = say("map.label");
}
