import { LngLatBounds, type GeoJSONSource, type Map as MapLibre, type MapMouseEvent } from "maplibre-gl";
import { bboxOf, rectangle, type BBox } from "./area";
import type { Shared } from "./mapframe";

type Choose = (box: BBox | undefined, replace: boolean) => void;

/**
 * The ways to choose a part of the world: draw a rectangle, take what the map
 * shows, or let go. While the list follows the map, each move of it chooses anew.
 * inSight has room for the number of events on the map.
 */
export function drawing(m: MapLibre, tools: HTMLElement, say: Shared["say"], choose: Choose): { follow: () => boolean; inSight: HTMLElement } {
  const draw = toggle(say("map.draw"));
  const follow = toggle(say("map.follow"));
  const inSight = document.createElement("span");
  inSight.className = "in-sight";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = say("map.clear");
  tools.append(draw.button, follow.button, clear, inSight);

  const takeSight = (replace: boolean) => choose(bboxOf(m.getBounds()), replace);
  draw.button.addEventListener("click", () => {
    draw.press(!draw.pressed());
    m.getCanvas().style.cursor = draw.pressed() ? "crosshair" : "";
  });
  follow.button.addEventListener("click", () => {
    follow.press(!follow.pressed());
    if (follow.pressed()) takeSight(false);
  });
  clear.addEventListener("click", () => {
    follow.press(false);
    choose(undefined, false);
  });
  m.on("moveend", () => {
    if (follow.pressed()) takeSight(true);
  });

  m.on("mousedown", (down: MapMouseEvent) => {
    if (!draw.pressed()) return;
    down.preventDefault();
    const from = down.lngLat;
    const box = (e: MapMouseEvent): BBox => bboxOf(new LngLatBounds(from, from).extend(e.lngLat));
    const grow = (e: MapMouseEvent) => m.getSource<GeoJSONSource>("chosen")?.setData(rectangle(box(e)));
    m.on("mousemove", grow);
    m.once("mouseup", (up: MapMouseEvent) => {
      m.off("mousemove", grow);
      draw.press(false);
      follow.press(false);
      m.getCanvas().style.cursor = "";
      choose(box(up), false);
    });
  });
  return { follow: follow.pressed, inSight };
}

function toggle(text: string) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  const press = (on: boolean) => button.setAttribute("aria-pressed", String(on));
  press(false);
  return { button, press, pressed: () => button.getAttribute("aria-pressed") === "true" };
}
