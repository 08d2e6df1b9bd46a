/**
 * Remembers what a function gives for a text. All is forgotten when it would be more than so many texts, which costs
 * nothing per call; for functions whose texts seldom are that many.
 */
export function remember<Value extends string | object>(
  compute: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
