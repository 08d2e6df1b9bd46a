/** How a vocabulary is imported. */
export interface ImportOptions {
  readonly scheme: string;
  /** The release, e.g. "1.1.0"; null where nobody says. */
  readonly release: string | null;
  readonly isDryRun: boolean;
  readonly onProgress?: ((items: number) => void) | undefined;
}
