/** How much text is remembered by each memory, in characters; what is decoded takes about twice as much. */
const MAXIMUM_CHARACTERS = 8_000_000;

/**
 * Remembers what texts were decoded to. A popular skill is part of many answers, and thousands of edges
 * have the same properties. Right by construction, since the text itself is the key; what is decoded is
 * shared and must not be changed. When too much is remembered, all of it is forgotten.
 */
export class DecodedTexts<Value> {
  readonly #decode: (text: string) => Value;
  readonly #maximumCharacters: number;
  #values = new Map<string, Value>();
  #characters = 0;

  constructor(decode: (text: string) => Value, maximumCharacters = MAXIMUM_CHARACTERS) {
    this.#decode = decode;
    this.#maximumCharacters = maximumCharacters;
  }

  /** Decodes a text, once as long as it is remembered. */
  read(text: string): Value {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    const value = this.#decode(text);
    this.#characters += text.length;
    if (this.#characters > this.#maximumCharacters) {
      this.#values = new Map();
      this.#characters = text.length;
    }
    this.#values.set(text, value);
    return value;
  }
}
