import type { FigureDrawing } from './figure-svg.ts'

/** Pixels of the picture for one of the drawing. */
const scale = 2

/** Draws an SVG as PNG at twice its size; null: the browser could not. */
export async function svgAsPng({ svg, width, height }: FigureDrawing): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    const context = canvas.getContext('2d')
    if (context === null) return null
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
