/**
 * Collects the garbage of this process, which asks, in some 30 ms before it measures. By itself V8 did so within
 * most measurements, in pauses of up to 9 ms in which 16 requests wait, for it expects a heap to grow
 * by no more than 10 MB; `npm run bench` lets it grow to eleven times its size until the next
 * call. Throws where Node runs without `--expose-gc`.
 */
export function collectGarbage(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error("Expected Node to run with --expose-gc, as `npm run bench` does.");
  gc();
}
