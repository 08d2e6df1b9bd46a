import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { ResponseReader } from "./response-reader.js";

/** One kept connection to a server, on which one request at a time is asked. */
export class Connection {
  readonly #socket: Socket;
  readonly #reader = new ResponseReader();
  #answered: ((error?: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => this.#read(chunk));
    socket.on("error", (error) => this.#end(error));
    socket.on("close", () => this.#end(new Error("The server closed a connection.")));
  }

  /** Connects; rejects when nothing listens there. */
  static async open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, "connect");
    return new Connection(socket);
  }

  /**
   * Sends a whole request and calls back when its answer is whole, with the reader that
   * holds it, or with an error. A callback and no promise, because the client shares the machine with the server.
   */
  ask(request: Buffer, use: (error: Error | undefined, reader: ResponseReader) => void): void {
    this.#reader.reset();
    this.#answered = (error) => use(error, this.#reader);
    this.#socket.write(request);
  }

  close(): void {
    this.#answered = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    try {
      if (this.#reader.push(chunk)) this.#end(undefined);
    } catch (error) {
      this.#end(error as Error);
    }
  }

  #end(error: Error | undefined): void {
    const answered = this.#answered;
    this.#answered = undefined;
    answered?.(error);
  }
}
