import { z } from 'zod'

/** A megabyte is more than any printed logo needs, and keeps the project file small. */
export const largestLogo = 1024 * 1024

/** The picture on the report's cover. */
export const logoSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** The file's bytes, base64. */
  data: z.base64().max(Math.ceil(largestLogo / 3) * 4),
})
export type Logo = z.infer<typeof logoSchema>

/** A logo as an address that pages and the PDF writer take. */
export function logoAddress({ mediaType, data }: Logo): string {
  return `data:${mediaType};base64,${data}`
}
