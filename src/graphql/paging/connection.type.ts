import {
  Arg,
  type ClassType,
  Ctx,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { whenReady } from "../../lib/maybe-promise.js";
import type { FacetKind } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import { FacetKindEnum } from "../enums.js";
import { EvidenceType } from "../source/source.type.js";
import { checkSize } from "./connection.args.js";
import type { Connection, ConnectionEdge } from "./connection.js";
import { toCursor } from "./cursor.js";
import { FacetType, labelFacets } from "./facet.type.js";
import { PageInfoType } from "./page-info.type.js";

/** The GraphQL type of a connection and the resolvers that serve it and its edges. */
export interface ConnectionTypes {
  readonly type: ClassType;
  readonly resolvers: readonly ClassType[];
}

type AnyConnection = Connection<unknown, unknown>;
type AnyEdge = ConnectionEdge<unknown, unknown>;

/** Makes `<name>Connection` and `<name>Edge` over nodes of a type. */
export function createConnectionTypes(name: string, nodeType: () => ClassType): ConnectionTypes {
  const edge = createEdgeTypes(name, nodeType);

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${name} items (Relay cursor connections).`,
  })
  class ConnectionType {}

  @Resolver(() => ConnectionType)
  class ConnectionResolver {
    @FieldResolver(() => [edge.type], {
      description: "The items with their cursors, in list order.",
    })
    edges(@Root() connection: AnyConnection) {
      return connection.listEdges();
    }

    @FieldResolver(() => [nodeType()], { description: "The items, in list order." })
    nodes(@Root() connection: AnyConnection) {
      return connection.listNodes();
    }

    @FieldResolver(() => PageInfoType, { description: "Whether and where the list goes on." })
    pageInfo(@Root() connection: AnyConnection) {
      return connection.getPageInfo();
    }

    @FieldResolver(() => Int, {
      description: "How many items the whole list has; counted only when asked for.",
    })
    totalCount(@Root() connection: AnyConnection) {
      return connection.count();
    }
  }

  return { type: ConnectionType, resolvers: [ConnectionResolver, edge.resolver] };
}

/** Adds `facets` to a connection. */
export function withFacets({ type, resolvers }: ConnectionTypes): ConnectionTypes {
  @Resolver(() => type)
  class FacetsResolver {
    @FieldResolver(() => [FacetType], {
      description:
        "Counts over the whole filtered set, computed only when asked for, largest first of each kind.",
    })
    facets(
      @Root() connection: AnyConnection,
      @Ctx() { graph }: GraphContext,
      @Arg("by", () => [FacetKindEnum], {
        defaultValue: ["CATEGORY", "SCHEME", "KIND"],
        description: "What to count by, in this order.",
      })
      by: FacetKind[],
      @Arg("first", () => Int, {
        defaultValue: 20,
        description: "How many of each kind of facet, at most 100.",
      })
      first: number,
    ) {
      const facets = connection.listFacets(by, checkSize(first, "first"));
      return whenReady(facets, (counts) => labelFacets(counts, graph));
    }
  }

  return { type, resolvers: [...resolvers, FacetsResolver] };
}

function createEdgeTypes(name: string, nodeType: () => ClassType) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One item of a page of ${name} items.`,
  })
  class EdgeType {}

  @Resolver(() => EdgeType)
  class EdgeResolver {
    @FieldResolver(() => String, {
      description: "Pass it as `after` or `before` to go on from here.",
    })
    cursor(@Root() { item, plan }: AnyEdge) {
      return whenReady(plan.toPosition(item), toCursor);
    }

    @FieldResolver(() => nodeType(), { description: "The item." })
    node(@Root() { item, plan }: AnyEdge) {
      return plan.toNode(item);
    }

    @FieldResolver(() => [EvidenceType], {
      description: "What backs the item's place in the list; empty where the list is not of links.",
    })
    evidence(@Root() { item, plan }: AnyEdge) {
      return plan.toEvidence?.(item) ?? [];
    }
  }

  return { type: EdgeType, resolver: EdgeResolver };
}
