import type { AnswerData, Question } from "../../measure/client.js";

/** Every workload, in the order of the report. */
export const WORKLOAD_IDS = [
  "role",
  "requirements",
  "everything",
  "hub",
  "counts",
  "firstPage",
  "farPage",
  "mix",
  "again",
] as const;
export type WorkloadId = (typeof WORKLOAD_IDS)[number];

/** One kind of request, asked of every server in its own language. */
export interface PeerWorkload {
  readonly id: WorkloadId;
  /** How tables call it. */
  readonly name: string;
  /** Says to a reader what is asked. */
  readonly description: string;
  /** Asked in turn. */
  readonly questions: readonly PeerQuestion[];
}

/** The same question to servers with different schemas. */
export interface PeerQuestion {
  /** To Rolegraph and to peers with its schema. */
  readonly rolegraph: Question;
  readonly neo4jGraphql: ForeignQuestion;
}

/** A question to a server with another schema. */
export interface ForeignQuestion extends Question {
  /** Gives an answer the outline that Rolegraph's has; what is left to do is the same for all. */
  adapt(data: AnswerData): AnswerData;
}
