import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site of somebody else: an origin of its own that shows what it is told to. */
export interface OtherSite {
  readonly origin: string;
  /** Shows a page with this body from now on, with headers of its own; gives its address. */
  show(body: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Starts the site on a free port of 127.0.0.1. */
export async function startOtherSite(): Promise<OtherSite> {
  let [page, ownHeaders]: [string, Readonly<Record<string, string>>] = ["", {}];
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...ownHeaders });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    show(body, headers = {}) {
      [page, ownHeaders] = [writePage(body), headers];
      return `${origin}/`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function writePage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another site</title>
<link rel="icon" href="data:,"></head><body><main><h1>Another site</h1>${body}</main></body></html>`;
}
