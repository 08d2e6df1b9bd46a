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

process.on("message", ({ ask }) => {
  if (ask !== "figures" && ask !== "figures after collecting garbage") return;
  const longestBlock = delay.count === 0 ? 0 : Math.max(0, delay.max / 1e6 - TICK);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1_024;
  if (ask !== "figures") globalThis.gc?.();
  const live = process.memoryUsage();
  process.send?.({
    longestBlock,
    resident: rss,
    peak,
    used: heapUsed + arrayBuffers,
    live: live.heapUsed + live.arrayBuffers,
  });
  delay.reset();
});
process.channel?.unref();
