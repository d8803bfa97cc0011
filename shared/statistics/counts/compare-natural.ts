import { compareText } from './compare-text.ts'

/**
 * Orders names of periods as people count: numbers by size, Chinese numerals too, the rest by code point.
 *
 * @example ['第十期', '第二期', '2024年9月', '2024年10月'].sort(compareNatural) // 2024年9月, 2024年10月, 第二期, 第十期
 */
export function compareNatural(a: string, b: string): number {
  const left = partsOf(a)
  const right = partsOf(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = comparePart(left[i] ?? '', right[i] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length || compareText(a, b)
}

function comparePart(a: string, b: string): number {
  return /^\d/.test(a) && /^\d/.test(b) ? Number(a) - Number(b) : compareText(a, b)
}

function partsOf(text: string): string[] {
  return (
    text.replace(/[〇零一二三四五六七八九十百]+/g, (numeral) => String(chineseNumber(numeral))).match(/\d+|\D+/g) ?? []
  )
}

/** 十二 is 12, 一百零三 is 103, 二〇二四 is 2024. */
function chineseNumber(numeral: string): number {
  const digits = '零一二三四五六七八九'
  let total = 0
  let digit: number | null = null
  for (const character of numeral.replaceAll('〇', '零')) {
    const value = digits.indexOf(character)
    if (value >= 0) digit = (digit ?? 0) * 10 + value
    else {
      total += (digit ?? 1) * (character === '百' ? 100 : 10)
      digit = null
    }
  }
  return total + (digit ?? 0)
}
