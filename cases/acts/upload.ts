import type { Stage } from '../story/stage.ts';

/** One white dot: the smallest file that the system takes for a material. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** Uploads a file as the enterprise; gives its id. */
export async function uploadFile({ enterprise }: Stage): Promise<string> {
  const person = await enterprise.representative();
  return person.upload('演练材料.png', new Uint8Array(Buffer.from(DOT, 'base64')), 'image/png');
}
