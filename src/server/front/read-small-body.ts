import type { IncomingMessage } from "node:http";

/**
 * Reads a small body, which mostly comes together with its head, else soon after it. Whatever else comes
 * of it, the request can still be read by others: what was read is put back.
 *
 * @param tryUse takes the whole body; false when it has no use for it
 * @param passOn is called once when the body was not used
 */
export function readSmallBody(
  request: IncomingMessage,
  length: number,
  tryUse: (body: Buffer) => boolean,
  passOn: () => void,
): void {
  const read = (chunk: Buffer | null) => {
    if (chunk?.length === length && tryUse(chunk)) return;
    if (chunk) request.unshift(chunk);
    passOn();
  };
  // What came in the packet of the head is there by then, and to wait to be told of it takes three turns more.
  process.nextTick(() => {
    const chunk = request.read() as Buffer | null;
    if (chunk) read(chunk);
    else request.once("readable", () => read(request.read() as Buffer | null));
  });
}
