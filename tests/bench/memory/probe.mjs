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

process.on("message", async ({ ask }) => {
  if (ask !== "figures" && ask !== "figures after collecting garbage") return;
  const longestBlock = delay.count === 0 ? 0 : Math.max(0, delay.max / 1e6 - TICK);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1_024;
  const used = heapUsed + arrayBuffers;
  const live = ask === "figures" ? used : await measureLive();
  process.send?.({ longestBlock, resident: rss, peak, used, live });
  delay.reset();
});
process.channel?.unref();

/** Collecting garbage is a block of our own making: it is over, and in the histogram, at the end. */
async function measureLive() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  await new Promise((resolve) => setTimeout(resolve, 10 * TICK));
  return heapUsed + arrayBuffers;
}
