import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { openStore } from "../../src/store/open-store.js";
import { makeFolderForTest } from "../support/temporary-folder.js";
import { startTestServer } from "../support/test-server.js";
import { parseDockerfile, parseWords, type Stage } from "./dockerfile.js";
import { runHealthCheck } from "./health-check.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const [build, runtime, ...others] = parseDockerfile(readProjectFile("Dockerfile")) as [
  Stage,
  Stage,
  ...Stage[],
];
const manifest = JSON.parse(readProjectFile("package.json")) as {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly bin: { readonly rolegraph: string };
  readonly engines: { readonly node: string };
};

describe("Dockerfile", () => {
  it("builds in one stage and runs in another, on a Node that the project supports", () => {
    expect(others).toEqual([]);
    expect(build.name).toBe("build");
    expect(runtime.image).toBe(build.image);
    const oldest = Number(/^>=(\d+)\./u.exec(manifest.engines.node)?.[1]);
    const major = Number(/^node:(\d+)-slim$/u.exec(runtime.image)?.[1]);
    expect(major).toBeGreaterThanOrEqual(oldest);
  });

  it("installs from the lock file, builds, and leaves production dependencies only", () => {
    const commands = textsOf(build, "RUN").flatMap((text) => text.split(" && "));
    expect(commands).toEqual(["npm ci", "npm run build", "npm ci --omit=dev"]);
  });

  it("copies what is in the repository, and the ignore file lets it through", () => {
    const copied = [build, runtime].flatMap(copiedFromContext);
    expect(copied).toContain("src");
    const allowed = readProjectFile(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
    expect(copied.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it("holds only what the server needs to run", () => {
    const fromBuild = runtime.instructions.filter(({ flags }) => flags.includes("--from=build"));
    expect(fromBuild.map(({ text }) => text)).toEqual([
      "/app/node_modules ./node_modules",
      "/app/dist ./dist",
    ]);
    expect(copiedFromContext(runtime)).toEqual(["package.json", "schema", "seed"]);
  });

  it("runs the program of the package as a user without privileges", () => {
    expect(textsOf(runtime, "USER")).toEqual(["node"]);
    const [command] = textsOf(runtime, "CMD");
    expect(parseWords(command ?? "")).toEqual(["node", manifest.bin.rolegraph, "serve"]);
  });

  it("keeps the default store in a volume that the user may write", () => {
    const [folder] = readConfig({}).STORE_URL.replace("embedded:", "").split("/");
    expect(textsOf(runtime, "VOLUME")).toEqual([`["/app/${folder}"]`]);
    expect(textsOf(runtime, "RUN")).toEqual([`mkdir ${folder} && chown node:node ${folder}`]);
    const names = runtime.instructions.map(({ name }) => name);
    expect(names.indexOf("VOLUME")).toBeGreaterThan(names.indexOf("RUN"));
  });

  it("sets nothing but known configuration, and exposes the default port", () => {
    const { NODE_ENV: mode, ...settings } = Object.fromEntries(
      textsOf(runtime, "ENV").map((text) => text.split("=")),
    ) as Record<string, string>;
    expect(mode).toBe("production");
    const config = readConfig(settings);
    expect(Object.keys(config)).toEqual(expect.arrayContaining(Object.keys(settings)));
    expect(config.HOST).toBe("0.0.0.0");
    expect(textsOf(runtime, "EXPOSE")).toEqual([String(config.PORT)]);
  });

  it("is labelled as the package is", () => {
    const labels = textsOf(runtime, "LABEL").map((text) => text.replace("org.opencontainers.", ""));
    expect(labels).toEqual([
      `image.title="${manifest.name}"`,
      `image.description="${manifest.description}"`,
      `image.licenses="${manifest.license} AND CC0-1.0"`,
    ]);
  });

  it("is healthy while the store answers, and only then", async () => {
    const [text = ""] = textsOf(runtime, "HEALTHCHECK");
    const words = parseWords(text.replace(/^CMD /u, ""));
    const folder = await makeFolderForTest();
    const store = await openStore({ url: `embedded:${join(folder, "graph.db")}` });
    const server = await startTestServer(store);
    const port = Number(new URL(server.url).port);
    expect(await runHealthCheck(words, port)).toBe(0);
    await store.close();
    expect(await runHealthCheck(words, port)).toBe(1);
    await server.close();
    expect(await runHealthCheck(words, port)).toBe(1);
  });
});

function readProjectFile(name: string): string {
  return readFileSync(join(PROJECT, name), "utf8");
}

function textsOf(stage: Stage, name: string): string[] {
  return stage.instructions
    .filter((instruction) => instruction.name === name)
    .map(({ text }) => text);
}

function copiedFromContext(stage: Stage): string[] {
  return stage.instructions
    .filter(({ name, flags }) => name === "COPY" && flags.length === 0)
    .flatMap(({ text }) => text.split(/\s+/u).slice(0, -1));
}
