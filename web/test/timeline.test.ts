import { expect, test } from "vitest";
import { isShown, kindsOf, kindsToOffer } from "../src/timeline";

test("an entry tells its kinds", () => {
  expect(kindsOf("statement status_change")).toEqual(["statement", "status_change"]);
  expect(kindsOf(undefined)).toEqual([]);
});

test("only kinds that occur are offered, in one order", () => {
  expect(kindsToOffer([["vote"], ["status_change", "statement"]])).toEqual([
    "statement",
    "vote",
    "status_change",
  ]);
});

test("one kind alone needs no filter", () => {
  expect(kindsToOffer([["vote"], ["vote"]])).toEqual([]);
});

test("an entry is shown while one of its kinds is wanted", () => {
  expect(isShown(["statement", "vote"], new Set(["vote"]))).toBe(true);
  expect(isShown(["statement"], new Set(["vote"]))).toBe(false);
});
