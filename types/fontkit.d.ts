// fontkit carries no types; what is used of it here.
declare module 'fontkit' {
  export type Path = { toSVG(): string };
  export type Glyph = { readonly path: Path; readonly advanceWidth: number };
  export type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export function create(data: Uint8Array): Font;
}
