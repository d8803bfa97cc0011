import { isWide } from '#shared/charts/text/is-wide.ts'

/** Chinese words of the field that a dictionary of the language does not know. */
const fieldWords = /总分|均值|方差|占比|[最前后一二两三]+高?低?档|题总|载荷|组内|单个|卡方|置信/g
/** A line does not begin with these: they belong to the word before. */
const trailing = /^[的地得之后前内上下个项题分率值差数量比]$|^[，。、；：？！）》」』】〉〕”’…％%）)\]]/u
/** A line does not end with these. */
const leading = /[（《「『【〈〔“‘([]$|^[与和或按各占]$/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * A heading or name in pieces that a narrow column must not break: Chinese has no spaces, and the browser would break
 * between any two characters (置信下 | 限). What is no longer than `whole` stays in one piece; else the pieces are as few as
 * keep each to about `whole` characters, or, with `piece`, as short as that.
 *
 * @example breakPoints('删除该题后总分均值', 'zh-CN', 8) // ['删除该题后', '总分均值']
 */
export function breakPoints(text: string, language: string, whole: number, piece = whole): readonly string[] {
  return text.split(/(?<=\s)(?!\d)|(?=[（(])/u).flatMap((part) => {
    const size = widthOf(part)
    if (size <= whole) return [part]
    return joined(words(part, language), Math.min(piece, size / Math.ceil(size / whole)))
  })
}

/** How many Chinese characters a text has. */
export function widthOf(text: string): number {
  return [...text].filter(isWide).length
}

/** Neighbours joined until a piece is as long as it should be. */
function joined(words: readonly string[], length: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const word of words) {
    piece += word
    if (widthOf(piece) < length) continue
    pieces.push(piece)
    piece = ''
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function words(text: string, language: string): readonly string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const insideWord = new Set<number>()
  for (const { index, 0: word } of text.matchAll(fieldWords))
    for (let at = index + 1; at < index + word.length; at++) insideWord.add(at)
  const pieces: string[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && (insideWord.has(index) || trailing.test(segment) || leading.test(last)))
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}
