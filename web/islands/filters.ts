import { change, go } from "./view";

/** A form whose choices show at once, and links to further pages of the list. */
export function filters(form: HTMLFormElement): void {
  const apply = () =>
    change((query) => {
      const fields = new FormData(form);
      for (const e of form.elements) if (e instanceof HTMLInputElement || e instanceof HTMLSelectElement) query.delete(e.name);
      for (const [name, value] of fields) if (typeof value === "string" && value) query.append(name, value);
    });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener("change", apply);
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !link.closest("[data-part]") || link.pathname !== location.pathname || link.hash || link.target) return;
    event.preventDefault();
    go(link.search || "?");
  });
}
