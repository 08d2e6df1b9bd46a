/** A launch failed for a reason that a person can mend; the message is one line and says how. */
export class LaunchError extends Error {
  override readonly name = "LaunchError";
}
