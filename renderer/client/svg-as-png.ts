interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Draws an SVG as PNG. As a picture it runs no script and loads nothing. Refused with an error when the browser cannot read
 * or draw it.
 *
 * @param sizeOf pixels of the picture, by those that the drawing has of itself (0 where it does not say)
 */
export async function svgAsPng(svg: Blob, sizeOf: (own: Size) => Size): Promise<Blob> {
  const address = URL.createObjectURL(svg.type === 'image/svg+xml' ? svg : new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = document.createElement('canvas')
    const { width, height } = sizeOf({ width: picture.naturalWidth, height: picture.naturalHeight })
    canvas.width = Math.max(1, Math.ceil(width))
    canvas.height = Math.max(1, Math.ceil(height))
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('getContext')
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (bytes === null) throw new Error('toBlob')
    return bytes
  } finally {
    URL.revokeObjectURL(address)
  }
}
