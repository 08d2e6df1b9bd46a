import type { IncomingMessage } from "node:http";

/**
 * Reads a body that came together with its head, as small ones do. Whatever else comes of it, the
 * request can still be read by others: what was read is put back.
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
  request.once("readable", () => {
    const chunk = request.read() as Buffer | null;
    if (chunk?.length === length && tryUse(chunk)) return;
    if (chunk) request.unshift(chunk);
    passOn();
  });
}
