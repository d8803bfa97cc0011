/** Width of one line of text in pixels at a font size in pixels. The host gives the one of its real font. */
export type Measure = (text: string, size: number, bold?: boolean) => number
