import type { AnswerData } from "../../measure/client.js";

/** Lists whose name is of one thing are searches for it: what they found stands for them. */
export function takeOnly(data: AnswerData): AnswerData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, isLookup(name) ? takeFirst(value) : value]),
  );
}

/** A list that was asked for one item more than the page has tells by it that it goes on. */
export function toPageOf(size: number): (data: AnswerData) => AnswerData {
  return ({ skills }) => {
    const list = skills as readonly unknown[];
    const pageInfo = { hasNextPage: list.length > size };
    return { skills: { nodes: list.slice(0, size), pageInfo } };
  };
}

function isLookup(name: string): boolean {
  return /^(?:role|skill)\d*$/u.test(name);
}

function takeFirst(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
