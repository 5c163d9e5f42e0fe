import "maplibre-gl/dist/maplibre-gl.css";
import { LngLatBounds, Map as MapLibre, NavigationControl, Popup, ScaleControl, setWorkerUrl, type GeoJSONSource, type LngLat, type StyleSpecification } from "maplibre-gl";
import { areas, bboxOf, clipped, parseBBox, rectangle } from "./area";
import { baseMap, palette, style } from "./basestyle";
import { drawing } from "./draw";
import { eventCard, features, placeCard, type Found } from "./found";
import type { Shared } from "./mapframe";
import { addShapes } from "./shapes";

/**
 * The map of the view's events. The server groups them for the part of the world
 * in sight; the base map is in the bundle. Where the map is stands in the URL
 * after "#map=", as zoom/latitude/longitude.
 */
export async function map(element: HTMLElement, shared: Shared): Promise<void> {
  const { say, count, change, onView, query, set, lang } = shared;
  const frame = document.createElement("div");
  frame.className = "map-frame";
  const tools = document.createElement("div");
  tools.className = "map-tools";
  element.replaceChildren(tools, frame);

  const base = await baseMap(element.dataset.basemap ?? "", lang);
  const placed = location.hash.startsWith("#map=");
  const m = create(frame, element, style(base, palette(element)), say);
  const { follow, inSight } = drawing(m, tools, say, (box, replace) => change((q) => set(q, "bbox", box ? box.join(",") : ""), replace));
  await m.once("load");

  const chosen = parseBBox(query().get("bbox"));
  if (chosen && !placed) m.fitBounds(chosen, { padding: 20, animate: false });
  let fitted = placed || chosen !== undefined;

  let latest: AbortController | undefined;
  const load = async () => {
    latest?.abort();
    const mine = (latest = new AbortController());
    frame.setAttribute("aria-busy", "true");
    const found = await find(m, element.dataset.source ?? "", query(), mine.signal);
    if (!found) {
      if (latest === mine) frame.removeAttribute("aria-busy");
      return;
    }
    source(m, "found").setData(features(found, lang));
    source(m, "areas").setData(areas(found));
    frame.dataset.shown = String(found.total);
    inSight.textContent = count("map.shown", found.total);
    void m.once("idle").then(() => frame.removeAttribute("aria-busy"));
    if (!fitted) fit(m, found);
    fitted = true;
  };
  const outline = () => source(m, "chosen").setData(rectangle(follow() ? undefined : parseBBox(query().get("bbox"))));
  m.on("moveend", () => void load());
  onView(() => {
    outline();
    void load();
  });
  cards(m, shared);

  const recolour = () => {
    m.setStyle(style(base, palette(element)), { diff: false });
    m.once("style.load", () => {
      outline();
      void load();
    });
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A flat map, north up, in the colours of the page. */
function create(container: HTMLElement, element: HTMLElement, style: StyleSpecification, say: Shared["say"]): MapLibre {
  setWorkerUrl(new URL(element.dataset.worker ?? "", location.href).href);
  const m = new MapLibre({
    container,
    style,
    hash: "map",
    center: [20, 20],
    zoom: 1,
    maxZoom: 10,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    fadeDuration: still ? 0 : 150,
    attributionControl: { compact: true, customAttribution: say("map.attribution") },
    locale: {
      "Map.Title": say("map.label"),
      "NavigationControl.ZoomIn": say("map.zoomin"),
      "NavigationControl.ZoomOut": say("map.zoomout"),
      "Popup.Close": say("keys.close"),
    },
  });
  m.touchZoomRotate.disableRotation();
  m.keyboard.disableRotation();
  m.addControl(new NavigationControl({ showCompass: false }));
  m.addControl(new ScaleControl({ unit: "metric" }));
  m.on("style.load", () => addShapes(m, palette(element)));
  return m;
}

/** The events of a view in the part of the world in sight; nothing when a newer view has come, or there is no server: the list says so. */
async function find(m: MapLibre, url: string, query: URLSearchParams, signal: AbortSignal): Promise<Found | undefined> {
  query.set("bbox", clipped(bboxOf(m.getBounds()), parseBBox(query.get("bbox"))).join(","));
  query.set("zoom", String(Math.round(m.getZoom())));
  query.delete("after");
  try {
    const response = await fetch(`${url}?${query}`, { signal });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Goes to where the events are. */
function fit(m: MapLibre, found: Found): void {
  const bounds = new LngLatBounds();
  for (const f of found.features) bounds.extend([f.lon, f.lat]);
  if (!bounds.isEmpty()) m.fitBounds(bounds, { padding: 50, maxZoom: 6, animate: false });
}

/** A click on an event, or on several at one place, shows a card; one on a group goes closer. */
function cards(m: MapLibre, shared: Shared): void {
  const show = (at: LngLat, content: HTMLElement) => new Popup({ maxWidth: "20rem" }).setLngLat(at).setDOMContent(content).addTo(m);
  m.on("click", "clusters", (e) => {
    const group = e.features?.[0]?.properties;
    if (!group) return;
    if (group.place) show(e.lngLat, placeCard(group.place, group.count, shared));
    else m.easeTo({ center: e.lngLat, zoom: m.getZoom() + 2, animate: !still });
  });
  m.on("click", "events", async (e) => {
    const event = e.features?.[0]?.properties;
    if (event) show(e.lngLat, await eventCard(event.id, event.radius, shared));
  });
  for (const layer of ["clusters", "events"]) {
    m.on("mouseenter", layer, () => (m.getCanvas().style.cursor = "pointer"));
    m.on("mouseleave", layer, () => (m.getCanvas().style.cursor = ""));
  }
}

function source(m: MapLibre, name: string): GeoJSONSource {
  return m.getSource<GeoJSONSource>(name)!;
}
