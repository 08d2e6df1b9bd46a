declare const brand: unique symbol;

/** A primitive that is told apart by name, so that a slug is never passed where a key is meant. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
