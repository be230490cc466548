/** The network page: draws the network with sigma; where WebGL is missing the table stands alone. */
import Sigma from "sigma";
import { arrange, describe, toGraph } from "./network";
import type { DrawnEdge, DrawnGraph, DrawnNode, Network, Palette } from "./network";
import { hoverDrawer, labelDrawer } from "./network-names";

const figure = document.querySelector<HTMLElement>("[data-network]");
if (figure && hasWebGL()) void draw(figure);

function hasWebGL(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

async function draw(figure: HTMLElement): Promise<void> {
  const canvas = figure.querySelector<HTMLElement>(".network-canvas");
  const hint = figure.querySelector<HTMLElement>(".network-hint");
  const response = await fetch(addressOf(figure.dataset));
  if (!canvas || !hint || !response.ok) return;
  figure.hidden = false;
  const graph = toGraph((await response.json()) as Network, palette());
  arrange(graph);
  const sigma = show(graph, canvas);
  follow(sigma, graph, canvas, hint);
  document.querySelector("[data-edges]")?.removeAttribute("open");
  figure.dataset["nodes"] = String(graph.order);
  figure.dataset["edges"] = String(graph.size);
}

function addressOf(chosen: DOMStringMap): string {
  const wanted = new URLSearchParams();
  for (const name of ["issue", "since", "until"]) {
    const value = chosen[name];
    if (value) wanted.set(name, value);
  }
  return `/api/v1/network?${wanted}`;
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function palette(): Palette {
  return {
    person: colour("--accent"),
    organisation: colour("--wait"),
    issue: colour("--ink"),
    agree: colour("--good"),
    disagree: colour("--bad"),
    neutral: colour("--faint"),
  };
}

function show(graph: DrawnGraph, canvas: HTMLElement): Sigma<DrawnNode, DrawnEdge> {
  const [paper, ink] = [colour("--surface"), colour("--ink")];
  return new Sigma(graph, canvas, {
    labelFont: "system-ui, sans-serif",
    labelSize: 13,
    labelRenderedSizeThreshold: 7,
    stagePadding: 56,
    allowInvalidContainer: true,
    defaultDrawNodeLabel: labelDrawer(paper, ink),
    defaultDrawNodeHover: hoverDrawer(paper, ink),
  });
}

/** Show a node's own ties while it is pointed at; open its page on a click, or a second tap. */
function follow(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  graph: DrawnGraph,
  canvas: HTMLElement,
  hint: HTMLElement,
): void {
  const needsTwoTaps = matchMedia("(hover: none)").matches;
  const invitation = needsTwoTaps
    ? "Tryk på et punkt for at se dets forbindelser; tryk igen for at åbne siden."
    : hint.textContent;
  hint.textContent = invitation;
  let chosen: string | null = null;
  const choose = (node: string | null): void => {
    chosen = node;
    hint.textContent = node ? describe(graph, node) : invitation;
    canvas.style.cursor = node ? "pointer" : "";
    sigma.refresh({ skipIndexation: true });
  };
  sigma.setSetting("nodeReducer", (node, data) =>
    chosen && node !== chosen && !graph.areNeighbors(node, chosen)
      ? { ...data, color: colour("--rule"), label: "" }
      : { ...data, forceLabel: chosen !== null },
  );
  sigma.setSetting("edgeReducer", (edge, data) =>
    chosen && !graph.hasExtremity(edge, chosen) ? { ...data, hidden: true } : data,
  );
  sigma.on("clickNode", ({ node }) => {
    if (needsTwoTaps && chosen !== node) choose(node);
    else location.assign(graph.getNodeAttribute(node, "url"));
  });
  if (needsTwoTaps) {
    sigma.on("clickStage", () => choose(null));
  } else {
    sigma.on("enterNode", ({ node }) => choose(node));
    sigma.on("leaveNode", () => choose(null));
  }
}
