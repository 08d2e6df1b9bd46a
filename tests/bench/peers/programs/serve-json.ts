import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves by bare `node:http`, whatever the path: the body of a request in, the bytes of JSON out. */
export async function serveJson(answer: (body: string) => Buffer): Promise<void> {
  const server = createServer((request, response) => {
    readBody(request, (body) => {
      const bytes = answer(body);
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": bytes.length,
      });
      response.end(bytes);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  console.log(`Ready: http://127.0.0.1:${port}`);
}

function readBody(request: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => use(Buffer.concat(chunks).toString()));
}
