import { expect, test } from "vitest";
import { addressFor } from "../src/suggest";

test("suggestions are asked for from the second letter on", () => {
  expect(addressFor(" n ")).toBeNull();
  expect(addressFor("nø")).toBe("/api/v1/suggest?q=n%C3%B8");
});

test("what is typed can't break out of its parameter", () => {
  expect(addressFor("a&kind=x")).toBe("/api/v1/suggest?q=a%26kind%3Dx");
});
