/** The stakeholder network as the API gives it, made into a graph that can be drawn. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

export interface NetworkNode {
  id: string;
  kind: "person" | "organisation" | "issue";
  name: string;
  statements: number;
  party?: string | null;
}

export interface NetworkEdge {
  source: string;
  target: string;
  weight: number;
  agree: number;
  disagree: number;
  issues: string[];
}

export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

export type Leaning = "agree" | "disagree" | "neutral";

/** The page's colours, by what they stand for. */
export type Palette = Record<NetworkNode["kind"] | Leaning, string>;

export interface DrawnNode {
  label: string;
  url: string;
  statements: number;
  color: string;
  size: number;
  x: number;
  y: number;
}

export interface DrawnEdge {
  color: string;
  size: number;
  weight: number;
}

export type DrawnGraph = Graph<DrawnNode, DrawnEdge>;

const FOLDERS: Record<NetworkNode["kind"], string> = {
  person: "personer",
  organisation: "organisationer",
  issue: "sager",
};
const ROUNDS = 300;

/** The page of a node. */
export function urlOf(node: NetworkNode): string {
  return `/${FOLDERS[node.kind]}/${encodeURIComponent(node.id)}`;
}

/** Whether two actors mostly agree, mostly disagree, or only spoke on the same issues. */
export function leaningOf(edge: NetworkEdge): Leaning {
  if (edge.agree === edge.disagree) return "neutral";
  return edge.agree > edge.disagree ? "agree" : "disagree";
}

/** The graph of a network: actors sized by what they said, edges by the issues they share. */
export function toGraph(network: Network, palette: Palette): DrawnGraph {
  const graph: DrawnGraph = new Graph({ type: "undirected", multi: false });
  network.nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / network.nodes.length;
    graph.addNode(node.id, {
      label: node.party ? `${node.name} (${node.party})` : node.name,
      url: urlOf(node),
      statements: node.statements,
      color: palette[node.kind],
      size: 5 + 2.2 * Math.sqrt(node.statements),
      x: Math.cos(angle),
      y: Math.sin(angle),
    });
  });
  for (const edge of network.edges) {
    const known = graph.hasNode(edge.source) && graph.hasNode(edge.target);
    if (!known || edge.source === edge.target) continue;
    graph.mergeEdge(edge.source, edge.target, {
      color: palette[leaningOf(edge)],
      size: 0.8 + 0.9 * Math.sqrt(edge.weight),
      weight: edge.weight,
    });
  }
  return graph;
}

/** Place the nodes so that those who share issues stand together; the same graph, the same places. */
export function arrange(graph: DrawnGraph): void {
  if (graph.order < 2) return;
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, gravity: 1.5 };
  forceAtlas2.assign(graph, { iterations: ROUNDS, settings });
}

/** What the line below the drawing says about a node. */
export function describe(graph: DrawnGraph, node: string): string {
  const { label, statements } = graph.getNodeAttributes(node);
  const ties = graph.degree(node);
  const said = statements === 1 ? "1 udtalelse" : `${statements} udtalelser`;
  return `${label}: ${said}, ${ties === 1 ? "1 forbindelse" : `${ties} forbindelser`}`;
}
