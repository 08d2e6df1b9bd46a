/** Far below any difference that means something, far above what the order of a sum makes. */
const BIAS = 1e-6;

/**
 * Rounds to parts of one: `roundTo(x, 100)` to hundredths. Halves go up even where adding in another order
 * has left them a little below, so that the same facts give the same figure.
 */
export function roundTo(value: number, parts: number): number {
  return Math.floor(value * parts + 0.5 + BIAS) / parts;
}
