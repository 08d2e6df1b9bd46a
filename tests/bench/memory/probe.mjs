import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * Loaded into a process that is measured (`node --import`), before anything else of it. Answers the
 * message `{ ask: "figures" }` of the process that started it, and then begins to measure anew.
 *
 * The histogram holds the times between two ticks of a timer of one millisecond: that millisecond is
 * taken off, so that an idle process has blocks of about zero.
 */
const TICK = 1;
const delay = monitorEventLoopDelay({ resolution: TICK });
delay.enable();

/**
 * The longest time between two ticks in which this process itself was at work, in milliseconds: where
 * other programs want the processor too, the histogram counts their turns as well.
 */
let longestWork = 0;
let last = readClocks();
setInterval(() => {
  const now = readClocks();
  longestWork = Math.max(longestWork, Math.min(now.time - last.time, now.worked - last.worked));
  last = now;
}, TICK).unref();

process.on("message", async ({ ask }) => {
  if (ask !== "figures" && ask !== "figures after collecting garbage") return;
  const longestBlock = delay.count === 0 ? 0 : Math.max(0, delay.max / 1e6 - TICK);
  const ownBlock = Math.max(0, longestWork - TICK);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1_024;
  const used = heapUsed + arrayBuffers;
  const live = ask === "figures" ? used : await measureLive();
  process.send?.({ longestBlock, ownBlock, resident: rss, peak, used, live });
  delay.reset();
  longestWork = 0;
});
process.channel?.unref();

function readClocks() {
  const { user, system } = process.cpuUsage();
  return { time: performance.now(), worked: (user + system) / 1_000 };
}

/** Collecting garbage is a block of our own making: it is over, and measured, at the end. */
async function measureLive() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  await new Promise((resolve) => setTimeout(resolve, 10 * TICK));
  return heapUsed + arrayBuffers;
}
