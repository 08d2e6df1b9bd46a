// Loaded into a process that is measured: says at its end how much memory it had at most.
process.on("exit", () => console.error(`peak ${process.resourceUsage().maxRSS * 1_024}`));
