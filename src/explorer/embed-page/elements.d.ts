import type { HTMLAttributes } from "preact";

/** The embedded elements in JSX, by the attributes that Preact does not keep for itself. */
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "rolegraph-path": HTMLAttributes<HTMLElement> & {
        readonly "data-role": string;
        readonly knows?: string;
        readonly hours?: string;
        readonly theme?: string;
      };
      "rolegraph-concept": HTMLAttributes<HTMLElement> & {
        readonly "data-ref": string;
        readonly theme?: string;
      };
    }
  }
}
