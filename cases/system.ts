/** A running system and the key of one of its administrators. */
export interface System {
  /** Address before `/api`. */
  readonly base: string;
  readonly adminKey: string;
}
