/** The theme that was chosen on the other pages (frame/theme.ts); null for the system's. */
export function readKeptTheme(): "light" | "dark" | null {
  try {
    const theme = localStorage.getItem("rolegraph:theme");
    return theme === "light" || theme === "dark" ? theme : null;
  } catch {
    return null;
  }
}
