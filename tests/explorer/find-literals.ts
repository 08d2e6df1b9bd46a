import { parseSync } from "vite";

/** A node of a syntax tree as ESTree has it; what each type holds is read with care. */
interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

const LETTER = /\p{L}{2}/u;
const SPOKEN_ATTRIBUTES = ["alt", "aria-label", "label", "placeholder", "title"];
const SPOKEN_IN_TAG = new RegExp(`\\s(?:${SPOKEN_ATTRIBUTES.join("|")})="([^"]*)"`, "gu");
/** Stands where something is put into a text. */
const GAP = "\0";

/** Finds words that a component says itself: in JSX, in templates of markup, in attributes that are read out. */
export function findLiterals(file: string, code: string): readonly string[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...walk(program as unknown as Node)].filter((text) => LETTER.test(text));
}

/** Finds words in markup outside of `{{…}}` and `[[…]]`, which the build and the server fill. */
export function findLiteralsOfMarkup(markup: string): readonly string[] {
  const bare = markup.replaceAll(/\{\{.*?\}\}|\[\[.*?\]\]|<code\b.*?<\/code>/gsu, GAP);
  return [...sayOfMarkup(bare)].filter((text) => LETTER.test(text));
}

function* walk(node: Node): Generator<string> {
  yield* SAID[node.type]?.(node) ?? [];
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* walk(child);
}

/** What a node of a type says by itself. */
const SAID: Readonly<Record<string, (node: Node) => Iterable<string>>> = {
  JSXText: ({ value }) => [String(value)],
  JSXElement: ({ children }) => sayOfAll(children),
  JSXFragment: ({ children }) => sayOfAll(children),
  JSXAttribute: ({ name, value }) =>
    SPOKEN_ATTRIBUTES.includes(nameOf(name) ?? "") ? sayOf(value) : [],
  TaggedTemplateExpression: ({ tag, quasi }) =>
    nameOf(tag) === "html" ? sayOfMarkup(listQuasis(quasi as Node).join(GAP)) : [],
  CallExpression: ({ callee, arguments: given }) =>
    nameOf(callee) === "createElement" ? sayOfAll(listOf(given).slice(2)) : [],
};

function* sayOfAll(values: unknown): Generator<string> {
  for (const value of listOf(values)) yield* sayOf(value);
}

/** What an expression says by itself, whichever way a choice in it goes. */
function* sayOf(value: unknown): Generator<string> {
  if (!isNode(value)) return;
  if (value.type === "Literal" && typeof value.value === "string") yield value.value;
  if (value.type === "TemplateLiteral") yield listQuasis(value).join(GAP);
  const parts = ["expression", "consequent", "alternate", "left", "right"];
  const isChoice = ["JSXExpressionContainer", "ConditionalExpression", "LogicalExpression"];
  if (isChoice.includes(value.type)) for (const part of parts) yield* sayOf(value[part]);
}

function* sayOfMarkup(markup: string): Generator<string> {
  for (const [, text = ""] of markup.matchAll(SPOKEN_IN_TAG)) yield text;
  yield* markup.replaceAll(/<[^>]*>/gu, "\n").split("\n");
}

function listQuasis(template: Node): readonly string[] {
  const quasis = template.quasis as readonly { readonly value: { readonly raw: string } }[];
  return quasis.map(({ value }) => value.raw);
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && typeof value.name === "string" ? value.name : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
