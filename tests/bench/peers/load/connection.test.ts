import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Connection } from "./connection.js";

let server: Server;
let url: string;

beforeEach(async () => {
  server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
});

it("fails a request on a connection that the server has closed before it", async () => {
  const accepted = once(server, "connection");
  const connection = await Connection.open(url, { isKept: false });
  const [socket] = (await accepted) as [Socket];
  socket.end();
  await once(socket, "close");
  const error = await new Promise<Error | undefined>((resolve) => {
    connection.ask(Buffer.from("GET / HTTP/1.1\r\n\r\n"), resolve);
  });
  expect(error).toEqual(new Error("The server closed a connection."));
});
