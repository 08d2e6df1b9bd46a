/** Notes whether requests come one by one, or several in one turn of the event loop. */
export class RequestsOfTurn {
  #now = 0;
  #before = 0;

  /** Counts a request; tells whether others came in the same turn, or are likely to, as they did in the last one. */
  count(): boolean {
    if (this.#now === 0) setImmediate(() => this.#endTurn());
    this.#now += 1;
    return this.#now > 1 || this.#before > 1;
  }

  #endTurn(): void {
    this.#before = this.#now;
    this.#now = 0;
  }
}
