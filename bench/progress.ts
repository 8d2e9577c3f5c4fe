/** What happens now, in one line for people; stdout is kept for the figures. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begin = Date.now();
  process.stderr.write(`${name} …\n`);
  const answer = await work();
  process.stderr.write(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
  return answer;
}
