import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A TCP proxy in front of a server: a network that can be cut, stalled and mended. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Accepts connections and answers nothing; those that are there fall silent. */
  stall(): void;
  /** Lets everything through again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a proxy on a free port of 127.0.0.1 in front of another port of it. */
export async function openProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isStalled = false;
  const server = createServer((client) => {
    keep(client, sockets);
    if (isStalled) return;
    const upstream = keep(connect(target, "127.0.0.1"), sockets);
    client.pipe(upstream).pipe(client);
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const cut = async () => {
    if (!server.listening) return;
    server.close();
    destroyAll();
    await once(server, "close");
  };
  const port = await listen(0);
  return {
    port,
    cut,
    stall() {
      isStalled = true;
      for (const socket of sockets) socket.unpipe();
    },
    async mend() {
      isStalled = false;
      destroyAll();
      if (!server.listening) await listen(port);
    },
    close: cut,
  };
}

function keep(socket: Socket, sockets: Set<Socket>): Socket {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  // A broken connection is what the proxy is for.
  socket.on("error", () => undefined);
  return socket;
}
