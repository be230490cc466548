import { describe as suite, expect, test } from "vitest";
import { arrange, describe, leaningOf, toGraph, urlOf } from "../src/network";
import type { Network, NetworkEdge, NetworkNode, Palette } from "../src/network";

const palette: Palette = {
  person: "#111111",
  organisation: "#222222",
  issue: "#333333",
  agree: "#00ff00",
  disagree: "#ff0000",
  neutral: "#888888",
};

function person(id: string, name: string, statements = 1): NetworkNode {
  return { id, kind: "person", name, statements };
}

function edge(source: string, target: string, more: Partial<NetworkEdge> = {}): NetworkEdge {
  return { source, target, weight: 1, agree: 0, disagree: 0, issues: [], ...more };
}

const network: Network = {
  nodes: [
    person("a1", "Bodil Krag", 9),
    { ...person("b2", "Eskild Rude"), party: "C" },
    { id: "c3", kind: "organisation", name: "Ældrerådet", statements: 4 },
  ],
  edges: [edge("a1", "b2", { agree: 2, disagree: 1, weight: 3 }), edge("a1", "c3")],
};

suite("a network becomes a graph", () => {
  const graph = toGraph(network, palette);

  test("every actor and tie is drawn once", () => {
    expect([graph.order, graph.size]).toEqual([3, 2]);
  });

  test("a node has its name, party, colour and page", () => {
    expect(graph.getNodeAttributes("b2")).toMatchObject({
      label: "Eskild Rude (C)",
      color: palette.person,
      url: "/personer/b2",
    });
    expect(graph.getNodeAttribute("c3", "url")).toBe("/organisationer/c3");
  });

  test("who said more is drawn larger, who share more are tied thicker", () => {
    const size = (id: string) => graph.getNodeAttribute(id, "size");
    const thick = (id: string) => graph.getEdgeAttribute("a1", id, "size");
    expect(size("a1")).toBeGreaterThan(size("c3"));
    expect(thick("b2")).toBeGreaterThan(thick("c3"));
  });

  test("ties to strangers and to oneself are left out", () => {
    const odd = toGraph({ nodes: network.nodes, edges: [edge("a1", "x9"), edge("a1", "a1")] }, palette);
    expect(odd.size).toBe(0);
  });

  test("an empty network is an empty graph", () => {
    const empty = toGraph({ nodes: [], edges: [] }, palette);
    arrange(empty);
    expect(empty.order).toBe(0);
  });
});

test.each([
  [{ agree: 2, disagree: 1 }, "agree"],
  [{ agree: 0, disagree: 1 }, "disagree"],
  [{ agree: 1, disagree: 1 }, "neutral"],
  [{ agree: 0, disagree: 0 }, "neutral"],
])("%o leans to %s", (votes, leaning) => {
  expect(leaningOf(edge("a1", "b2", votes))).toBe(leaning);
});

test("the same network is arranged the same way, with every node at a place of its own", () => {
  const places = () => {
    const graph = toGraph(network, palette);
    arrange(graph);
    return graph.mapNodes((_, { x, y }) => `${x} ${y}`);
  };
  expect(places()).toEqual(places());
  expect(new Set(places()).size).toBe(3);
});

test("a node is described by what it said and its ties", () => {
  const graph = toGraph(network, palette);
  expect(describe(graph, "a1")).toBe("Bodil Krag: 9 udtalelser, 2 forbindelser");
  expect(describe(graph, "b2")).toBe("Eskild Rude (C): 1 udtalelse, 1 forbindelse");
});

test("an id can't break out of its address", () => {
  expect(urlOf(person("../x?y", "Bodil Krag"))).toBe("/personer/..%2Fx%3Fy");
});
