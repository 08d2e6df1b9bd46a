import type { EdgeQuery } from "../../store/store.js";

/** What a role requires. */
export const REQUIRES: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };

/** The requirements of which something is the target. */
export const REQUIRED_BY: EdgeQuery = { types: ["REQUIRES"], direction: "IN" };
