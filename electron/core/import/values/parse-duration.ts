import { cleanText } from './clean-text.ts'
import { longestValue } from './longest-value.ts'

const worded =
  /^(?:(\d+)\s*(?:小时|时|h|hours?|hrs?))?\s*(?:(\d+)\s*(?:分钟|分|min(?:utes?)?|m))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟|秒|s(?:ec(?:onds?)?)?))?$/i
const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/

/**
 * Reads a length of time in seconds: `82秒`, `1分22秒`, `1小时2分5秒`, `14:24` (minutes and seconds), `1:02:05`.
 *
 * @example parseDuration('14:24') // 864
 */
export function parseDuration(text: string): number | null {
  if (text.length > longestValue) return null
  const bare = cleanText(text).normalize('NFKC')
  const counted = clock.exec(bare)
  if (counted !== null) return Number(counted[1] ?? 0) * 3600 + Number(counted[2]) * 60 + Number(counted[3])
  const match = worded.exec(bare)
  if (match === null || (match[1] ?? match[2] ?? match[3]) === undefined) return null
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
}
