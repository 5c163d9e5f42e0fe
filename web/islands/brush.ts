import { day } from "./dates";
import { query } from "./view";
import { say } from "./words";

interface Period {
  from: string;
  to: string;
}

/**
 * A brush over a row of periods: drawn with a pointer, or moved at either end
 * with the arrow keys. It calls choose with the first and the last day, or with
 * empty strings when all is chosen; show tells it which periods there are.
 */
export function brush(choose: (from: string, to: string) => void): { layer: HTMLElement; show: (periods: Period[]) => void } {
  let periods: Period[] = [];
  let [start, end] = [0, 0];
  const last = () => periods.length - 1;

  const layer = document.createElement("div");
  layer.className = "brush";
  const band = document.createElement("div");
  band.className = "band";
  const handles = [handle("brush.from"), handle("brush.to")] as const;
  layer.append(band, ...handles);

  const all = () => start === 0 && end === last();
  const place = () => {
    const [left, right] = [(start / periods.length) * 100, ((end + 1) / periods.length) * 100];
    layer.classList.toggle("all", all());
    band.style.left = `${left}%`;
    band.style.width = `${right - left}%`;
    for (const [h, percent, at, date] of [
      [handles[0], left, start, periods[start]!.from],
      [handles[1], right, end, periods[end]!.to],
    ] as const) {
      h.style.left = `${percent}%`;
      h.setAttribute("aria-valuemin", "0");
      h.setAttribute("aria-valuemax", String(last()));
      h.setAttribute("aria-valuenow", String(at));
      h.setAttribute("aria-valuetext", day(date));
    }
  };
  const done = () => (all() ? choose("", "") : choose(periods[start]!.from, periods[end]!.to));
  const at = (event: PointerEvent) => {
    const box = layer.getBoundingClientRect();
    return Math.max(0, Math.min(last(), Math.floor(((event.clientX - box.left) / box.width) * periods.length)));
  };

  layer.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    const anchor = event.target === handles[0] ? end : event.target === handles[1] ? start : at(event);
    const grow = (e: PointerEvent) => {
      [start, end] = [Math.min(anchor, at(e)), Math.max(anchor, at(e))];
      place();
    };
    const stop = () => {
      layer.removeEventListener("pointermove", grow);
      done();
    };
    grow(event);
    layer.addEventListener("pointermove", grow);
    layer.addEventListener("pointerup", stop, { once: true });
  });
  layer.addEventListener("dblclick", () => choose("", ""));
  for (const [i, h] of handles.entries()) {
    h.addEventListener("keydown", (event) => {
      if (event.key === "Escape") choose("", "");
      const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -last(), End: last() }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      if (i === 0) start = Math.max(0, Math.min(end, start + step));
      else end = Math.min(last(), Math.max(start, end + step));
      place();
    });
    h.addEventListener("keyup", (event) => {
      if (/^(Arrow|Page|Home|End)/.test(event.key)) done();
    });
  }
  const show = (now: Period[]) => {
    periods = now;
    layer.hidden = periods.length === 0;
    if (layer.hidden) return;
    [start, end] = chosen(periods);
    place();
  };
  return { layer, show };
}

function handle(key: string): HTMLElement {
  const e = document.createElement("div");
  e.className = "handle";
  e.tabIndex = 0;
  e.setAttribute("role", "slider");
  e.setAttribute("aria-label", say(key));
  return e;
}

/** The periods that the view's from and to take in, by index; all when there are none. */
function chosen(periods: Period[]): [number, number] {
  const from = query().get("from") ?? "";
  const to = query().get("to") ?? "";
  const start = from ? periods.findIndex((p) => p.to >= from) : 0;
  const end = to ? periods.findLastIndex((p) => p.from <= to) : periods.length - 1;
  return start < 0 || end < start ? [0, periods.length - 1] : [start, end];
}
