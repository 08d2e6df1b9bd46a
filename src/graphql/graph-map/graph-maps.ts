import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { MapShape, PlaceMap } from "../../domain/graph-map/graph-map.js";
import type { Neighbourhood, Place } from "../../domain/neighbourhood/neighbourhood.js";
import { Breather } from "../../lib/breathe.js";
import { visitInSlices } from "../../lib/in-slices.js";
import type { GraphReader } from "../../store/store.js";
import { Subgraph } from "../neighbourhood/subgraph.js";
import { cutMap, readMap } from "./read-map.js";

interface LaidOut {
  readonly map: Neighbourhood;
  readonly places: ReadonlyMap<ConceptKey, Place>;
}

/**
 * The graph as a map, read and laid out once for each version that somebody asks about; the last one is
 * remembered. A smaller map is the beginning of the largest one, each concept in its place.
 */
export class GraphMaps {
  readonly #placeMap: PlaceMap;
  #last: { readonly version: number; readonly laidOut: Promise<LaidOut> } | undefined;

  constructor(placeMap: PlaceMap) {
    this.#placeMap = placeMap;
  }

  /** Gives a map with at most so many concepts. Rejects with UNAVAILABLE when the store is away. */
  async find(reader: GraphReader, maxNodes: number): Promise<Subgraph> {
    const { map, places } = await this.#findLast(reader);
    return new Subgraph(cutMap(map, maxNodes), () => ({ arrangement: "MAP", places }));
  }

  /** Lays the present version out, so that nobody waits for it later. */
  async prepare(reader: GraphReader): Promise<void> {
    await this.#findLast(reader);
  }

  async #findLast(reader: GraphReader): Promise<LaidOut> {
    const { version } = await reader.info();
    if (this.#last?.version === version) return this.#last.laidOut;
    const known = { version, laidOut: this.#layOut(reader) };
    this.#last = known;
    known.laidOut.catch(() => {
      if (this.#last === known) this.#last = undefined;
    });
    return known.laidOut;
  }

  async #layOut(reader: GraphReader): Promise<LaidOut> {
    const map = await readMap(reader);
    const places = await this.#placeMap(await toShape(map));
    const keys = map.nodes.map(({ concept }) => concept.key);
    return { map, places: new Map(keys.map((key, index) => [key, placeOf(places, index)])) };
  }
}

/** Lets requests through meanwhile, and before what comes next. */
async function toShape({ nodes, links }: Neighbourhood): Promise<MapShape> {
  const breather = new Breather();
  const positions = new Map(nodes.map(({ concept }, index) => [concept.key, index]));
  const pairs: [number, number][] = [];
  await visitInSlices(links.length, breather, (index) => {
    const { from, to } = links[index] as Edge;
    const [start, end] = [positions.get(from), positions.get(to)];
    if (start !== undefined && end !== undefined) pairs.push([start, end]);
  });
  await breather.breathe();
  return { nodes: nodes.length, links: pairs };
}

function placeOf(places: readonly Place[], index: number): Place {
  const place = places[index];
  if (!place) throw new Error(`Expected a place for each concept of a map, got ${places.length}.`);
  return place;
}
