import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a process says of itself; bytes, and milliseconds since it was last asked. */
export interface ProcessFigures {
  /** The longest time in which its event loop did nothing else. */
  readonly longestBlock: number;
  /** The longest of it in which the process itself was at work, not other programs. */
  readonly ownBlock: number;
  readonly resident: number;
  /** The most resident memory that it ever had. */
  readonly peak: number;
  /** Heap and array buffers in use, garbage included. */
  readonly used: number;
  /** The same without garbage, if it was asked to collect it. */
  readonly live: number;
}

/** A Node process that tells how long its event loop was blocked and how much memory it takes. */
export interface WatchedProcess {
  readonly pid: number;
  /** Resolves with the match as soon as standard output has it. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a message and resolves with the answer; one at a time. */
  ask<Answer>(message: object): Promise<Answer>;
  /** What happened since the last call; the next one begins anew. */
  readFigures(): Promise<ProcessFigures>;
  /** The same with `live`; stops the process for as long as collecting garbage takes. */
  readLiveFigures(): Promise<ProcessFigures>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

const PROBE = new URL("probe.mjs", import.meta.url).href;
const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** Starts a program of the project; a TypeScript one with `--import tsx` among the options. */
export function startWatched(
  program: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): WatchedProcess {
  const child = fork(program, [], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH, ...settings },
    execArgv: ["--disable-warning=ExperimentalWarning", ...options, "--import", PROBE],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = failWhenEnded(child);
  const ask = async <Answer>(message: object) => {
    child.send(message);
    const [answer] = await Promise.race([once(child, "message"), ended]);
    return answer as Answer;
  };
  return {
    pid: child.pid ?? Number.NaN,
    waitFor: (pattern) => Promise.race([waitForOutput(child, pattern), ended]),
    ask,
    readFigures: () => ask({ ask: "figures" }),
    readLiveFigures: () => ask({ ask: "figures after collecting garbage" }),
    async stop() {
      child.disconnect();
      child.kill("SIGTERM");
      await ended.catch(() => undefined);
    },
  };
}

async function waitForOutput({ stdout }: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = "";
  for await (const part of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(part);
    const match = pattern.exec(text);
    if (match) return match;
  }
  throw new Error(`The process ended without ${pattern}: ${text}`);
}

/** Rejects when the process ends, which is no failure where nobody waits for it any more. */
function failWhenEnded(child: ChildProcess): Promise<never> {
  const failure = once(child, "exit").then(([code, signal]) => {
    throw new Error(`A measured process ended (${String(code ?? signal)}).`);
  });
  failure.catch(() => undefined);
  return failure;
}
