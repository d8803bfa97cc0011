/** A stretch of a long text: the width its variable is declared with, and the bytes of text it holds. */
export interface Segment {
  readonly width: number
  /** Elements of eight bytes. */
  readonly elements: number
  readonly textFrom: number
  readonly textBytes: number
}

const segmentBytes = 255
const segmentShare = 252

/**
 * How SPSS divides a text variable: up to 255 bytes whole, longer ones into as many as if each held 252, though each holds
 * 255. A number is one segment of width 0.
 *
 * @example segmentsOf(600).map(({ width }) => width) // [255, 255, 96]
 */
export function segmentsOf(width: number): Segment[] {
  if (width <= segmentBytes) {
    return [{ width, elements: Math.max(1, Math.ceil(width / 8)), textFrom: 0, textBytes: width }]
  }
  const count = Math.ceil(width / segmentShare)
  return Array.from({ length: count }, (_, index) => {
    const own = index < count - 1 ? segmentBytes : width - segmentShare * (count - 1)
    const textFrom = index * segmentBytes
    return {
      width: own,
      elements: Math.ceil(own / 8),
      textFrom,
      textBytes: Math.max(0, Math.min(segmentBytes, width - textFrom)),
    }
  })
}
