/** Hashes a text to a number from 0 to 2³² − 1 (FNV-1a), the same on every machine; not for secrets. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
