import { refresh } from "./view";
import { say } from "./words";

/**
 * Tells that the ledger has grown, and shows it when the reader asks for it: a
 * list that moves under the hand is a nuisance.
 */
export function live(notice: HTMLElement): void {
  const url = notice.dataset.source;
  if (!url) return;
  const stream = new EventSource(url);
  const tell = () => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say("live.show");
    button.addEventListener("click", () => {
      notice.replaceChildren();
      refresh();
    });
    notice.replaceChildren(say("live.new"), " ", button);
  };
  stream.addEventListener("change", tell);
  addEventListener("pagehide", () => stream.close());
}
