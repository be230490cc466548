// Bundles the pages' stylesheet and scripts into static/ under hashed names, with manifest.json
// telling which name each entry got. hatch_build.py runs it; nobody needs to by hand.
import { rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

const entries = ["src/styles.css", "src/page.ts", "src/network-page.ts"];

rmSync("static", { recursive: true, force: true });
const result = await build({
  entryPoints: entries,
  entryNames: "[name]-[hash]",
  outdir: "static",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
  legalComments: "eof",
  logLevel: "warning",
});
const built = Object.entries(result.metafile.outputs)
  .filter(([, output]) => output.entryPoint)
  .map(([path, output]) => [basename(output.entryPoint).replace(/\.ts$/, ".js"), basename(path)]);
writeFileSync("static/manifest.json", `${JSON.stringify(Object.fromEntries(built.sort()), null, 2)}\n`);
