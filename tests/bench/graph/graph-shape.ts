/** How many concepts of each kind a synthetic graph has at scale 1, and how they are joined. */
export interface GraphShape {
  readonly categories: number;
  readonly skills: number;
  readonly technologies: number;
  readonly roles: number;
  /** The share of all roles that require a hub. */
  readonly hubShare: number;
  /** The larger, the fewer roles have many requirements; all have from 20 to 100. */
  readonly requirementSkew: number;
}

/** The shapes by name: `large` has some 300,000 edges, `esco` the size of ESCO, some 185,000. */
export const GRAPH_SHAPES = {
  large: {
    categories: 400,
    skills: 12_000,
    technologies: 8_000,
    roles: 5_000,
    hubShare: 0.2,
    requirementSkew: 2.6,
  },
  esco: {
    categories: 400,
    skills: 9_000,
    technologies: 5_000,
    roles: 3_000,
    hubShare: 1 / 3,
    requirementSkew: 3,
  },
} as const satisfies Record<string, GraphShape>;
export type ShapeName = keyof typeof GRAPH_SHAPES;
