/** Names offered while somebody types in a search field, through the browser's own list. */

const SHORTEST = 2;
const PAUSE = 180;

/** The address that answers with names like the text, or null where it is too short. */
export function addressFor(text: string): string | null {
  const words = text.trim();
  return words.length < SHORTEST ? null : `/api/v1/suggest?q=${encodeURIComponent(words)}`;
}

/** Give a search field its list of suggestions. */
export function mountSuggestions(input: HTMLInputElement): void {
  const list = document.createElement("datalist");
  list.id = `${input.id}-forslag`;
  input.after(list);
  input.setAttribute("list", list.id);
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void offer(input, list), PAUSE);
  });
}

async function offer(input: HTMLInputElement, list: HTMLDataListElement): Promise<void> {
  const address = addressFor(input.value);
  if (!address) return;
  const asked = input.value;
  const response = await fetch(address);
  if (!response.ok || input.value !== asked) return;
  const names = (await response.json()) as string[];
  list.replaceChildren(...names.map((name) => new Option(name, name)));
}
