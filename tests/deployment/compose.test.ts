import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toDockerParameters } from "../../scripts/neo4j/docker-server.js";
import { NEO4J_VERSION } from "../../scripts/neo4j/jar-cache.js";
import { readConfig } from "../../src/config.js";
import { parseDockerfile, parseWords } from "./dockerfile.js";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly restart: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly stop_grace_period: string;
}

interface Composition {
  readonly services: { readonly neo4j: Service; readonly api: Service };
  readonly volumes: Readonly<Record<string, null>>;
}

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const PASSWORD = "a-good-password";
const written = readFileSync(`${PROJECT}docker-compose.yml`, "utf8");
const { services, volumes } = parse(interpolate(written, PASSWORD)) as Composition;
const { neo4j, api } = services;
const config = readConfig(api.environment);

describe("docker-compose.yml", () => {
  it("runs the Neo4j that the tests run", () => {
    expect(neo4j.image).toBe(toDockerParameters("x", request()).find((word) => isImage(word)));
    const [minor] = /\d+\.\d+/u.exec(NEO4J_VERSION) ?? [];
    expect(neo4j.image).toBe(`neo4j:${minor}-community`);
  });

  it("configures the API by known names with right values", () => {
    expect(Object.keys(config)).toEqual(expect.arrayContaining(Object.keys(api.environment)));
    expect(Object.values(api.environment).every((value) => typeof value === "string")).toBe(true);
    expect(api.build).toBe(".");
  });

  it("points the API at the Neo4j beside it, with the same user and password", () => {
    const url = new URL(config.STORE_URL);
    expect(url.protocol).toBe("neo4j:");
    expect(url.hostname).toBe("neo4j");
    expect(publishedPorts(neo4j)).toContain(url.port);
    expect(neo4j.environment.NEO4J_AUTH).toBe(`${config.STORE_USER}/${config.STORE_PASSWORD}`);
    expect(config.STORE_PASSWORD).toBe(PASSWORD);
  });

  it("demands a password and holds none", () => {
    const named = written.match(/\$\{STORE_PASSWORD[^}]*\}/gu) ?? [];
    expect(named).toHaveLength(2);
    expect(named.every((text) => text.startsWith("${STORE_PASSWORD:?"))).toBe(true);
    expect(written).not.toMatch(/PASSWORD: (?!\$\{)/u);
  });

  it("publishes the ports that are listened on, to this machine only", () => {
    expect(publishedPorts(api)).toEqual([String(config.PORT)]);
    expect(publishedPorts(neo4j)).toEqual(["7474", "7687"]);
    expect(config.HOST).toBe("0.0.0.0");
    const ports = [...api.ports, ...neo4j.ports];
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("starts the API when Neo4j answers queries", () => {
    expect(api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    const [form, command = ""] = neo4j.healthcheck.test;
    expect(form).toBe("CMD-SHELL");
    expect(command).toMatch(/cypher-shell .*'RETURN 1'$/u);
  });

  it("checks Neo4j with the user and password it was given", () => {
    const [, command = ""] = neo4j.healthcheck.test;
    const printing = command.replaceAll("$$", "$").replace(/cypher-shell .*$/u, "env");
    const { stdout } = spawnSync("/bin/sh", ["-c", printing], {
      encoding: "utf8",
      env: { ...process.env, ...neo4j.environment },
    });
    expect(stdout.split("\n")).toContain(`NEO4J_USERNAME=${config.STORE_USER}`);
    expect(stdout.split("\n")).toContain(`NEO4J_PASSWORD=${PASSWORD}`);
  });

  it("checks the API as its image does", () => {
    const image = parseDockerfile(readFileSync(`${PROJECT}Dockerfile`, "utf8")).at(-1);
    const check = image?.instructions.find(({ name }) => name === "HEALTHCHECK");
    const words = parseWords(check?.text.replace(/^CMD /u, "") ?? "");
    expect(api.healthcheck.test).toEqual(["CMD", ...words]);
  });

  it("keeps Neo4j's data in a named volume and starts both again after a crash", () => {
    expect(neo4j.volumes).toEqual(["neo4j-data:/data"]);
    expect(Object.keys(volumes)).toEqual(["neo4j-data"]);
    expect([neo4j.restart, api.restart]).toEqual(["unless-stopped", "unless-stopped"]);
  });

  it("gives the API the time to stop that its configuration promises", () => {
    const seconds = Number.parseInt(api.stop_grace_period, 10);
    expect(seconds * 1_000).toBeGreaterThan(config.SHUTDOWN_TIMEOUT_MS);
  });

  // Only Docker itself knows all of Compose's rules; its parser needs no running engine.
  if (spawnSync("docker", ["compose", "version"]).status === 0) {
    it("is understood by Docker Compose", () => {
      const { status, stderr } = spawnSync("docker", ["compose", "config", "--quiet"], {
        cwd: PROJECT,
        encoding: "utf8",
        env: { ...process.env, STORE_PASSWORD: PASSWORD },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    });
  }
});

/** Puts the password where Compose would. */
function interpolate(content: string, password: string): string {
  return content.replaceAll(/\$\{STORE_PASSWORD:\?[^}]*\}/gu, password);
}

/** The ports of a service, each the same inside and outside. */
function publishedPorts({ ports }: Service): string[] {
  return ports.map((port) => {
    const [, outside, inside] = /(\d+):(\d+)$/u.exec(port) ?? [];
    if (outside === undefined || outside !== inside)
      throw new Error(`Expected one port, got ${port}`);
    return outside;
  });
}

function request() {
  return { home: "/tmp", port: 7687, isTemporary: true };
}

function isImage(word: string): boolean {
  return word.startsWith("neo4j:");
}
