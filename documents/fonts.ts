import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';

const PACKAGE = '@expo-google-fonts/noto-serif-sc';

/** The two faces of the papers, as files in memory: read once, so that rendering touches no disk. */
export const FACES = {
  regular: read('400Regular/NotoSerifSC_400Regular.ttf'),
  bold: read('700Bold/NotoSerifSC_700Bold.ttf'),
} as const;

let bold: Font | undefined;

/** The bold face opened for its outlines; both faces of the family cover the same characters. */
export function boldFace(): Font {
  bold ??= fontkit.create(FACES.bold);
  return bold;
}

function read(path: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${path}`));
}
