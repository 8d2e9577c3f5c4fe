const queues = new Map<string, Promise<unknown>>();

/** Does works of one name one after another in this process, in the order in which they came. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(name) === turn) queues.delete(name);
  }
}
