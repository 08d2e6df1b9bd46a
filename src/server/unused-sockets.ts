import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * Lets closing the server end connections on which nothing was ever asked. Browsers open some ahead
 * of need; Node takes them for busy and would wait for them until the deadline.
 */
export function dropUnusedSocketsOnClose(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on("connection", (socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  server.server.on("request", ({ socket }) => unused.delete(socket));
  server.addHook("preClose", async () => {
    for (const socket of unused) socket.destroy();
  });
}
