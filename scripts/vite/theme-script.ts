import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { minifySync, type Plugin, transformWithOxc } from "vite";
import { EXPLORER } from "./explorer-folders.js";

const SOURCE = `${EXPLORER}frame/theme.ts`;

/**
 * Puts the script that sets the theme in front of all others of each page that has the frame. Vite bundles modules
 * only, and those run too late.
 */
export function themeScript(): Plugin {
  let file: string | undefined;
  return {
    name: "rolegraph-theme-script",
    async buildStart() {
      if (this.meta.watchMode || this.environment.mode !== "build") return;
      const { code } = await transformWithOxc(readFileSync(SOURCE, "utf8"), SOURCE, {
        sourcemap: false,
      });
      const source = minifySync("theme.js", code).code;
      const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
      file = `assets/theme-${hash}.js`;
      this.emitFile({ type: "asset", fileName: file, source });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { path }) => {
        if (!html.includes('class="frame"')) return [];
        const src =
          file === undefined
            ? "/frame/theme.ts"
            : `${path.split("/").length > 2 ? "../" : "./"}${file}`;
        return [{ tag: "script", attrs: { src }, injectTo: "head-prepend" }];
      },
    },
  };
}
