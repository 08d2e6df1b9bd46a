import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { ResponseReader } from "./response-reader.js";

/** What is read at once, in bytes. */
const READ_SIZE = 65_536;

/**
 * One kept connection to a server, on which one request at a time is asked. All that is read goes into the same bytes:
 * new ones each time would be most of a client's garbage, whose collecting would count as the server's time.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #reader: ResponseReader;
  #answered: ((error?: Error) => void) | undefined;

  private constructor(url: string, isKept: boolean) {
    const { hostname, port } = new URL(url);
    this.#reader = new ResponseReader(isKept);
    const read = (size: number, bytes: Uint8Array) => {
      this.#read(Buffer.from(bytes.buffer, bytes.byteOffset, size));
      return true;
    };
    const onread = { buffer: Buffer.alloc(READ_SIZE), callback: read };
    const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket = socket;
    socket.on("error", (error) => this.#end(error));
    socket.on("close", () => this.#end(toClosedError()));
  }

  /**
   * Connects; rejects when nothing listens there.
   *
   * @param isKept whether the bodies of answers are wanted
   */
  static async open(url: string, { isKept }: { isKept: boolean }): Promise<Connection> {
    const connection = new Connection(url, isKept);
    await once(connection.#socket, "connect");
    return connection;
  }

  /**
   * Sends a whole request and calls back when its answer is whole, with the reader that holds it, or with
   * an error, also where the server had closed the connection before. A callback and no promise, because
   * the client shares the machine with the server.
   */
  ask(request: Buffer, use: (error: Error | undefined, reader: ResponseReader) => void): void {
    this.#reader.reset();
    this.#answered = (error) => use(error, this.#reader);
    if (this.#socket.destroyed) this.#end(toClosedError());
    else this.#socket.write(request);
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

function toClosedError(): Error {
  return new Error("The server closed a connection.");
}
