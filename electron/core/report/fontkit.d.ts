/** The part of fontkit this program uses; the package ships no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly id: number
    readonly advanceWidth: number
  }
  export interface Font {
    readonly unitsPerEm: number
    glyphForCodePoint(codePoint: number): Glyph
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function openSync(path: string): Font
}
