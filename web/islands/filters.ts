import { change, go, onView } from "./view";

type Field = HTMLInputElement | HTMLSelectElement;

/** A form whose choices show at once, and links to further pages of the list. */
export function filters(form: HTMLFormElement): void {
  const fields = () => [...form.elements].filter((e): e is Field => (e instanceof HTMLInputElement || e instanceof HTMLSelectElement) && e.name !== "");
  const apply = () =>
    change((query) => {
      for (const field of fields()) query.delete(field.name);
      for (const [name, value] of new FormData(form)) if (typeof value === "string" && value) query.append(name, value);
    });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener("change", apply);
  // What map and timeline choose stands in the form too.
  onView((query) => {
    for (const field of fields()) {
      if (field === document.activeElement) continue;
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
      else field.value = query.get(field.name) ?? "";
    }
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !link.closest("[data-part]") || link.pathname !== location.pathname || link.hash || link.target) return;
    event.preventDefault();
    go(link.search || "?");
  });
}
