/** The timeline's filter: boxes to leave out kinds of events; without script all are shown. */

export const KIND_NAMES: Record<string, string> = {
  statement: "Udtalelser",
  decision: "Beslutninger",
  vote: "Afstemninger",
  status_change: "Status",
};

/** The kinds that a place in the text tells of. */
export function kindsOf(value: string | undefined): string[] {
  return (value ?? "").split(" ").filter(Boolean);
}

/** The kinds that occur, in the order of their names above; one kind alone needs no filter. */
export function kindsToOffer(entries: string[][]): string[] {
  const present = new Set(entries.flat());
  const known = Object.keys(KIND_NAMES).filter((kind) => present.has(kind));
  return known.length > 1 ? known : [];
}

/** Whether an entry is shown: one of its kinds is wanted. */
export function isShown(kinds: string[], wanted: ReadonlySet<string>): boolean {
  return kinds.some((kind) => wanted.has(kind));
}

/** Put the filter above a timeline. */
export function mountFilter(timeline: HTMLElement): void {
  const entries = [...timeline.querySelectorAll<HTMLElement>("[data-kinds]")];
  const offered = kindsToOffer(entries.map((entry) => kindsOf(entry.dataset["kinds"])));
  if (!offered.length) return;
  const wanted = new Set(offered);
  const fields = document.createElement("fieldset");
  fields.className = "timeline-filter";
  const legend = document.createElement("legend");
  legend.textContent = "Vis";
  fields.append(legend, ...offered.map((kind) => box(kind, wanted, () => apply(timeline, wanted))));
  timeline.before(fields);
}

function box(kind: string, wanted: Set<string>, changed: () => void): HTMLLabelElement {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.checked = true;
  input.addEventListener("change", () => {
    if (input.checked) wanted.add(kind);
    else wanted.delete(kind);
    changed();
  });
  label.append(input, KIND_NAMES[kind] ?? kind);
  return label;
}

/** Hide what isn't wanted, then the occasions and years in which nothing is left. */
function apply(timeline: HTMLElement, wanted: ReadonlySet<string>): void {
  for (const entry of timeline.querySelectorAll<HTMLElement>("[data-kinds]")) {
    entry.hidden = !isShown(kindsOf(entry.dataset["kinds"]), wanted);
  }
  for (const group of timeline.querySelectorAll<HTMLElement>(".occasion, .year")) {
    group.hidden = !group.querySelector("[data-kinds]:not([hidden])");
  }
}
