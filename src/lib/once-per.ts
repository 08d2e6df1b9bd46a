/**
 * Makes a function that works its result out once for each subject and remembers it for as long as the
 * subject is there. Whatever else is passed must be the same for the same subject.
 */
export function oncePer<Subject extends object, Rest extends readonly unknown[], Result>(
  compute: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject, ...rest) => {
    const found = known.get(subject) ?? { result: compute(subject, ...rest) };
    known.set(subject, found);
    return found.result;
  };
}
