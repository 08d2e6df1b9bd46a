/** What parts say that several pages use. */
export const INTERFACE_TEXTS = {
  showQuery: "Show the query",
  retry: "Try again",
  offline: "This device is offline, and the API cannot be reached without a network.",
  unreachable: "The API does not answer. See whether its server is running.",
  refused: (message: string) => `The API could not answer: ${message}`,
  suggestions: (count: number) => (count === 1 ? "One suggestion" : `${count} suggestions`),
  noSuggestions: "Nothing of that name",
  noSearch: "The search does not answer just now",
} as const;

/** What each kind is called, one of it. */
export const KIND_NAMES = {
  ROLE: "role",
  SKILL: "skill",
  TECHNOLOGY: "technology",
  CATEGORY: "category",
  RESPONSIBILITY: "responsibility",
} as const;

export type KindName = keyof typeof KIND_NAMES;
