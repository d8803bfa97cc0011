import { isWide } from './is-wide.ts'

// Advances of the characters U+0020-U+007E in Noto Sans SC Regular, thousandths of the font size (its hmtx table).
const advances = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
]
const boldFactor = 1.05

/**
 * Width of a line of text where no font can be asked: exact for Chinese and ASCII in Noto Sans SC Regular without
 * kerning, an estimate for the rest.
 *
 * @example estimateWidth('满意度 5', 10) // 37.79 (three wide characters, a space of 0.224, a digit of 0.555)
 */
export function estimateWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  for (const character of text) {
    const known = advances[(character.codePointAt(0) ?? 0) - 32]
    thousandths += known ?? (isWide(character) ? 1000 : 600)
  }
  return (thousandths / 1000) * size * (bold ? boldFactor : 1)
}
