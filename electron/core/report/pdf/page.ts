export type Orientation = 'portrait' | 'landscape'

/** A4 in points, with the margins of every page but the cover. */
const short = 595.28
const long = 841.89
export const margins = { left: 62, top: 64, right: 62, bottom: 50 } as const

/** The area inside the margins. */
export function contentSize(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom }
}
