let context: CanvasRenderingContext2D | null | undefined

/** The width of a line of text in the page's own font, in pixels. */
export function measureText(text: string, size: number, bold: boolean, font: string): number {
  if (context === undefined) context = document.createElement('canvas').getContext('2d')
  // Without a canvas (a test environment) every character counts as a square.
  if (context === null) return text.length * size
  context.font = `${bold ? 600 : 400} ${size}px ${font}`
  return context.measureText(text).width
}
