// fontkit carries no types; what is used of it here.
declare module 'fontkit' {
  export type Fontkit = { create: typeof create; registerFormat: typeof registerFormat };
  export type PathCommand = { readonly command: string; readonly args: readonly number[] };
  export type Path = { readonly commands: readonly PathCommand[] };
  export type Glyph = { readonly path: Path; readonly advanceWidth: number };
  export type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export type Format = { new (stream: { readonly buffer: Uint8Array }): Font; probe(data: Uint8Array): boolean };
  export function create(data: Uint8Array): Font;
  export function registerFormat(format: Format): void;
}
