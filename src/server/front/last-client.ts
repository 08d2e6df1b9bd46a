import type { Socket } from "node:net";

/**
 * Notes whether requests come from one client, which waits for each answer before it asks again, or from
 * several that may wait together. Holds the last client's socket, even when it is closed, and no other.
 */
export class LastClient {
  #socket: Socket | undefined;

  /** Tells whether a request comes from another client than the one before, and notes its client. */
  isAnother(socket: Socket): boolean {
    const isAnother = this.#socket !== undefined && this.#socket !== socket;
    this.#socket = socket;
    return isAnother;
  }
}
