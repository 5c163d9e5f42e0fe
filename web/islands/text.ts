import { lang, say } from "./words";

/**
 * The text of a report in which words are marked: by the mouse as any text is
 * selected, or with the keyboard, where an arrow goes a word on, Shift and an
 * arrow takes a word in, and Escape lets go. The form gets where the marked
 * words stand, in code points.
 */
export function text(element: HTMLElement): void {
  const form = document.getElementById(element.dataset.form ?? "");
  if (!(form instanceof HTMLFormElement)) return;
  element.tabIndex = 0;
  document.addEventListener("selectionchange", () => {
    const range = selected(element);
    if (range) fill(form, element, range);
  });
  element.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      if (event.key === "Escape") getSelection()?.removeAllRanges();
      return;
    }
    event.preventDefault();
    const forward = getComputedStyle(element).direction === "rtl" ? -step : step;
    move(element, forward, event.shiftKey);
  });
}

/** What of the element's text is selected. */
function selected(element: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : undefined;
}

function fill(form: HTMLFormElement, element: HTMLElement, range: Range): void {
  const quote = range.toString();
  const start = points(before(element, range));
  field(form, "start", String(start));
  field(form, "end", String(start + points(quote)));
  field(form, "quote", quote);
  const shown = form.querySelector("[data-quote]");
  if (shown) shown.textContent = say("text.marked", { quote });
}

function field(form: HTMLFormElement, name: string, value: string): void {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
}

function before(element: HTMLElement, range: Range): string {
  const lead = document.createRange();
  lead.setStart(element, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return lead.toString();
}

/** The number of code points of a string. */
function points(s: string): number {
  let n = 0;
  for (const _ of s) n++;
  return n;
}

/** The words of a text, as UTF-16 offsets, end excluded. */
function words(s: string): [number, number][] {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(s);
  return [...segments].filter((w) => w.isWordLike).map((w) => [w.index, w.index + w.segment.length]);
}

/** Goes to the next word, or takes it in. */
function move(element: HTMLElement, step: number, extend: boolean): void {
  const all = words(element.textContent ?? "");
  const selection = getSelection();
  if (!selection || all.length === 0) return;
  const range = selected(element);
  let first = -1;
  let last = -1;
  if (range) {
    const start = before(element, range).length;
    const end = start + range.toString().length;
    first = all.findIndex(([, e]) => e > start);
    last = all.findLastIndex(([s]) => s < end);
  }
  if (extend && first >= 0) last = Math.max(first, Math.min(all.length - 1, last + step));
  else first = last = Math.max(0, Math.min(all.length - 1, (step > 0 ? last : first) + step));
  const [start] = all[first] ?? [0];
  const [, end] = all[last] ?? [0, 0];
  const next = document.createRange();
  next.setStart(...position(element, start));
  next.setEnd(...position(element, end));
  selection.removeAllRanges();
  selection.addRange(next);
  next.endContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

/** The text node in which a UTF-16 offset of the element's text falls, and where in it. */
function position(element: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node: Node | null = null;
  while ((node = walker.nextNode())) {
    const length = node.textContent?.length ?? 0;
    if (offset <= length) return [node, offset];
    offset -= length;
  }
  return [element, element.childNodes.length];
}
