import type { GraphOutline } from "../../graph/graph-outline.js";
import type { BenchOptions } from "../../options.js";
import type { BenchStore } from "../../stores/bench-store.js";
import type { PeerContender } from "../contenders/peer-contender.js";
import type { PeerFigures } from "../measure/measure-peers.js";

/** Everything that one run beside peers measured. */
export interface PeersResult {
  readonly command: string;
  readonly options: BenchOptions;
  readonly graph: GraphOutline;
  readonly stores: readonly BenchStore[];
  readonly contenders: readonly PeerContender[];
  /** Bytes of memory after all requests. */
  readonly usedMemory: ReadonlyMap<PeerContender, number>;
  readonly figures: readonly PeerFigures[];
}
