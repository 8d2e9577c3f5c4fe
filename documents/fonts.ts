import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, Fontkit, Format } from 'fontkit';

const require = createRequire(import.meta.url);
/** The very copy that pdfmake uses: an `import` would give another one, with formats of its own. */
const fontkit = require('fontkit') as Fontkit;

const PACKAGE = '@expo-google-fonts/noto-serif-sc';

/** The two faces of the papers, opened once. Both cover the same characters. */
const OPENED = {
  regular: open('400Regular/NotoSerifSC_400Regular.ttf'),
  bold: open('700Bold/NotoSerifSC_700Bold.ttf'),
} as const;

/**
 * What pdfmake gets in the place of the font files: names of opened fonts. It opens its fonts anew for every document,
 * and to decode 2 × 10 MB takes longer than all the rest of a paper; a format of our own hands it the opened ones.
 */
export const FACES = { regular: Buffer.from('opened:regular'), bold: Buffer.from('opened:bold') } as const;

fontkit.registerFormat(
  class {
    static probe(data: Uint8Array): boolean {
      return faceNamed(data) !== undefined;
    }
    constructor({ buffer }: { readonly buffer: Uint8Array }) {
      return faceNamed(buffer) ?? OPENED.regular;
    }
  } as unknown as Format,
);

/** The bold face, for its outlines. */
export function boldFace(): Font {
  return OPENED.bold;
}

function faceNamed(data: Uint8Array): Font | undefined {
  if (data.length > 32) return undefined;
  const name = Buffer.from(data).toString('latin1');
  return name === 'opened:regular' ? OPENED.regular : name === 'opened:bold' ? OPENED.bold : undefined;
}

function open(path: string): Font {
  return fontkit.create(readFileSync(require.resolve(`${PACKAGE}/${path}`)));
}
