import {
  type GraphQLFieldMap,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { GraphContext } from "./context.js";

/** Marks the fields whose resolvers are given nothing but the object that the field is of. */
export const IS_OF_SOURCE = "isOfSource";

type Resolve = GraphQLFieldResolver<unknown, GraphContext>;
type Fields = GraphQLFieldMap<unknown, GraphContext>;
type ResolverMetadata = Pick<
  ReturnType<typeof getMetadataStorage>["fieldResolvers"][number],
  "target" | "methodName" | "schemaName" | "params" | "middlewares" | "roles"
>;
type Parameter = NonNullable<ResolverMetadata["params"]>[number];

/** The one instance of each resolver class. */
type Instances = Map<unknown, Record<string, unknown>>;

/**
 * Lets the schema call the methods of the resolver classes directly. type-graphql validates every
 * argument asynchronously, even where nothing is to be validated, so that each field with arguments
 * costs a promise and is never answered at once. The methods get the arguments as graphql-js has
 * coerced them: plain objects, not instances of the argument classes.
 *
 * Throws when a resolver asks for what this does not do: middleware, roles, or a parameter other than
 * the root, arguments and the context.
 */
export function callResolversDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, interfaceTypes, objectTypes } = getMetadataStorage();
  const instances: Instances = new Map();
  const queryFields = schema.getQueryType()?.getFields() ?? {};
  for (const query of queries) place(queryFields, query, instances);
  // What an object type resolves by itself comes after what its interfaces resolve for it.
  for (const { target, name } of [...interfaceTypes, ...objectTypes]) {
    const resolvers = fieldResolvers.filter((resolver) => resolver.getObjectType?.() === target);
    for (const fields of fieldsOfImplementations(schema, name)) {
      for (const resolver of resolvers) place(fields, resolver, instances);
    }
  }
}

/** The fields of an object type, or of every object type that implements an interface. */
function fieldsOfImplementations(schema: GraphQLSchema, name: string): Fields[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type.getFields()];
  if (!isInterfaceType(type)) return [];
  return schema.getPossibleTypes(type).map((possible) => possible.getFields());
}

function place(fields: Fields, metadata: ResolverMetadata, instances: Instances): void {
  const field = fields[metadata.schemaName];
  if (!field) return;
  field.resolve = toResolve(metadata, getInstance(metadata, instances));
  const isOfSource = (metadata.params ?? []).every(({ kind }) => kind === "root");
  field.extensions = { ...field.extensions, [IS_OF_SOURCE]: isOfSource };
}

function getInstance({ target }: ResolverMetadata, instances: Instances) {
  const known = instances.get(target);
  if (known) return known;
  const instance = Reflect.construct(target, []) as Record<string, unknown>;
  instances.set(target, instance);
  return instance;
}

function toResolve(metadata: ResolverMetadata, instance: Record<string, unknown>): Resolve {
  const { target, methodName, params = [], middlewares = [], roles } = metadata;
  const method = instance[methodName];
  if (typeof method !== "function" || middlewares.length > 0 || roles) {
    throw new TypeError(`${target.name}.${methodName} has middleware or roles, or is no method.`);
  }
  const readers = params.toSorted((a, b) => a.index - b.index).map(toReader);
  return toCall(method.bind(instance), readers);
}

/** Spelled out for the usual numbers of parameters: it runs for each field of each object. */
function toCall(
  call: (...values: unknown[]) => unknown,
  readers: readonly ReadParameter[],
): Resolve {
  const [first, second, third, ...others] = readers;
  if (!first) return () => call();
  if (!second) return (root, args, context) => call(first(root, args, context));
  if (!third) {
    return (root, args, context) => call(first(root, args, context), second(root, args, context));
  }
  if (others.length > 0) {
    return (root, args, context) => call(...readers.map((read) => read(root, args, context)));
  }
  return (root, args, context) =>
    call(first(root, args, context), second(root, args, context), third(root, args, context));
}

/** Reads one parameter of a resolver's method. */
type ReadParameter = (
  root: unknown,
  args: Readonly<Record<string, unknown>>,
  context: GraphContext,
) => unknown;

function toReader(parameter: Parameter): ReadParameter {
  if (parameter.kind === "root") return (root) => root;
  if (parameter.kind === "args") return (_root, args) => args;
  if (parameter.kind === "arg") return (_root, args) => args[parameter.name];
  if (parameter.kind === "context") return (_root, _args, context) => context;
  throw new TypeError(`A resolver has a parameter of the kind "${parameter.kind}".`);
}
