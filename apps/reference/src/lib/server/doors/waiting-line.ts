/** How many may wait. */
export interface WaitingRoom {
  readonly places: number;
  /** Of one network; more of them the brakes would send away in any case. */
  readonly placesOfOneNetwork: number;
}

/**
 * A line in which people wait by their networks: each network has its turn, and within a network
 * whoever came first. A network that sends many keeps nobody of another one from coming in.
 */
export class WaitingLine<Someone> {
  readonly #room: WaitingRoom;
  /** In the order of their turns. */
  readonly #networks = new Map<string, Someone[]>();
  #length = 0;

  constructor(room: WaitingRoom) {
    this.#room = room;
  }

  get length(): number {
    return this.#length;
  }

  /**
   * Stand in the line.
   *
   * @returns whoever must go because there is no room: nobody, the one who came, or the last one of
   *   the network that has the most
   */
  join(someone: Someone, network: string): Someone | undefined {
    const mine = this.#networks.get(network) ?? [];
    if (mine.length >= this.#room.placesOfOneNetwork) return someone;
    let gone: Someone | undefined;
    if (this.#length >= this.#room.places) {
      const most = this.#longest();
      if (most.length <= mine.length + 1) return someone;
      gone = most.pop();
      this.#length -= 1;
    }
    mine.push(someone);
    this.#networks.set(network, mine);
    this.#length += 1;
    return gone;
  }

  /** Whose turn it is; they leave the line. */
  next(): Someone | undefined {
    const [turn] = this.#networks;
    if (!turn) return undefined;
    const [network, waiting] = turn;
    const first = waiting.shift();
    this.#length -= 1;
    this.#networks.delete(network);
    if (waiting.length > 0) this.#networks.set(network, waiting);
    return first;
  }

  /** Leave the line before one's turn; whether they stood in it. */
  leave(someone: Someone, network: string): boolean {
    const mine = this.#networks.get(network);
    const at = mine?.indexOf(someone) ?? -1;
    if (!mine || at === -1) return false;
    mine.splice(at, 1);
    this.#length -= 1;
    if (mine.length === 0) this.#networks.delete(network);
    return true;
  }

  #longest(): Someone[] {
    let most: Someone[] = [];
    for (const waiting of this.#networks.values()) if (waiting.length > most.length) most = waiting;
    return most;
  }
}
