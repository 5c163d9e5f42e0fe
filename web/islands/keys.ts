import { say } from "./words";

/**
 * Makes the keys work that elements announce in aria-keyshortcuts, and lists
 * them when "?" is pressed. A key typed into a field is the field's.
 */
export function keys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === "?") {
      event.preventDefault();
      help();
      return;
    }
    const target = shortcuts().find((e) => e.getAttribute("aria-keyshortcuts") === event.key);
    if (!target) return;
    event.preventDefault();
    if (target.matches("input:not([type=checkbox], [type=radio]), select, textarea")) target.focus();
    else target.click();
  });
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable]")
  );
}

/** The elements with a key that can be used now: those of an open dialog alone, if there is one. */
function shortcuts(): HTMLElement[] {
  const scope = document.querySelector("dialog[open]") ?? document;
  return [...scope.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].filter((e) => e.checkVisibility() && !e.matches(":disabled"));
}

function help(): void {
  if (document.querySelector("dialog[open]")) return;
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = say("keys.title");
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("dl");
  for (const e of shortcuts()) list.append(...row(e.getAttribute("aria-keyshortcuts") ?? "", nameOf(e)));
  list.append(...row("?", say("keys.help")));
  const close = document.createElement("button");
  close.textContent = say("keys.close");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, list, close);
  document.body.append(dialog);
  dialog.showModal();
}

function row(key: string, name: string): HTMLElement[] {
  const term = document.createElement("dt");
  const kbd = document.createElement("kbd");
  kbd.textContent = key;
  term.append(kbd);
  const what = document.createElement("dd");
  what.textContent = name;
  return [term, what];
}

/** What a screen reader calls the element, as far as the pages name things. */
function nameOf(e: HTMLElement): string {
  const labels = e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement ? e.labels : null;
  return (e.getAttribute("aria-label") ?? e.title) || (labels?.[0] ?? e).textContent?.trim() || "";
}
