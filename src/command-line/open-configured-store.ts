import type { Config } from "../config.js";
import { openStore } from "../store/open-store.js";
import type { GraphStore } from "../store/store.js";

/** Opens the store that the configuration names. */
export function openConfiguredStore(config: Config): Promise<GraphStore> {
  const { STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password } = config;
  return openStore({ url, user, password });
}
