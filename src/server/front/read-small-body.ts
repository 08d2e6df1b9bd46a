import type { IncomingMessage } from "node:http";

/** How a small body is read, and by whom it is used. */
export interface SmallBody {
  /** In bytes. */
  readonly length: number;
  /** Whether whatever else has come is to be read before. */
  readonly isPatient: boolean;
  /** Takes the whole body; false when it has no use for it. */
  readonly tryUse: (body: Buffer) => boolean;
  /** Called once when the body was not used. */
  readonly passOn: () => void;
}

/**
 * Reads a small body, which mostly comes together with its head, else soon after it. Whatever else comes
 * of it, the request can still be read by others: what was read is put back.
 */
export function readSmallBody(
  request: IncomingMessage,
  { length, isPatient, tryUse, passOn }: SmallBody,
): void {
  const use = (chunk: Buffer | null) => {
    if (chunk?.length === length && tryUse(chunk)) return;
    if (chunk) request.unshift(chunk);
    passOn();
  };
  const read = () => {
    const chunk = request.read() as Buffer | null;
    if (chunk) use(chunk);
    else request.once("readable", () => use(request.read() as Buffer | null));
  };
  // What came in the packet of the head is there by then, and to wait to be told of it takes three turns more.
  if (isPatient) setImmediate(read);
  else process.nextTick(read);
}
