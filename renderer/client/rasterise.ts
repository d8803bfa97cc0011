/** Wide enough for a cover, and far below a megabyte as PNG. */
const width = 900

/**
 * Draws an SVG file as PNG. As a picture it runs no script and loads nothing. Refused with an error when the browser cannot
 * read it.
 */
export async function rasterise(file: File): Promise<File> {
  const address = URL.createObjectURL(
    file.type === 'image/svg+xml' ? file : new Blob([file], { type: 'image/svg+xml' }),
  )
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const share = picture.naturalWidth > 0 ? picture.naturalHeight / picture.naturalWidth : 0.5
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.max(1, Math.round(width * Math.min(share, 4)))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (bytes === null) throw new Error('toBlob')
    return new File([bytes], file.name, { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
