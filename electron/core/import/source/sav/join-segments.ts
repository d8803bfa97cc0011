import type { RawDictionary, RawVariable } from './raw-dictionary.ts'
import type { TextPiece } from './sav-dictionary.ts'
import { refuseCorrupted } from './sav-failure.ts'
import { trimPadding } from './trim-padding.ts'

/** A variable with all the elements its values take. */
export interface JoinedVariable {
  readonly raw: RawVariable
  readonly width: number
  readonly pieces: readonly TextPiece[]
  /** Records of the dictionary that belong to it; the display record counts them. */
  readonly records: number
}

/** Bytes of text a segment holds, and how many it counts for when segments are counted: SPSS's own oddity. */
const segmentBytes = 255
const segmentShare = 252
const widest = 32_767

/**
 * Joins the variables of texts longer than 255 bytes, which stand as several variables of 255 (record 7/14 names the
 * first and the whole width). Each segment holds 255 bytes of the text, but there are as many as if it held 252.
 */
export function joinSegments({ variables, extensions }: RawDictionary, file: string): JoinedVariable[] {
  const widths = longWidths(extensions.get(14)?.data)
  const joined: JoinedVariable[] = []
  for (let index = 0; index < variables.length; ) {
    const raw = variables[index]
    if (raw === undefined) break
    const whole = widths.get(raw.shortName.toString('latin1').toUpperCase())
    const width = raw.width > 0 && whole !== undefined && whole > segmentBytes ? whole : raw.width
    const records = width > segmentBytes ? Math.ceil(width / segmentShare) : 1
    const parts = variables.slice(index, index + records)
    if (parts.length < records || (records > 1 && parts.some((part) => part.width === 0)) || width > widest) {
      refuseCorrupted({ file, byte: 0, part: `extension 14 ${raw.shortName.toString('latin1')}` })
    }
    const pieces = parts.map((part, segment): TextPiece => {
      const left = Math.max(0, width - segment * segmentBytes)
      return { offset: part.element * 8, bytes: Math.min(left, segmentBytes, Math.ceil(part.width / 8) * 8) }
    })
    joined.push({ raw, width, pieces, records })
    index += records
  }
  return joined
}

/** `NAME=00600`, each ended by a zero and a tab. */
function longWidths(data: Buffer | undefined): Map<string, number> {
  const widths = new Map<string, number>()
  for (const entry of data?.toString('latin1').split('\t') ?? []) {
    const match = /^([^=]+)=0*(\d+)\0*$/.exec(entry)
    if (match?.[1] !== undefined)
      widths.set(trimPadding(Buffer.from(match[1], 'latin1')).toString('latin1').toUpperCase(), Number(match[2]))
  }
  return widths
}
