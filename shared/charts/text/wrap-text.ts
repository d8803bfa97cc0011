import { isWide } from './is-wide.ts'
import type { Measure } from './measure.ts'

export interface WrapOptions {
  readonly size: number
  readonly bold?: boolean
  readonly measure: Measure
  /** Lines beyond this are cut, the last one ending in "…". */
  readonly maxLines?: number
}

// 避头尾: these stay with the character before, and those with the character after.
const closing = /^[，。、；：？！）》」』】〉〕”’…—·％%‰℃,.;:?!)\]}>/-]/u
const opening = /[（《「『【〈〔“‘([{<]$/u

/**
 * Breaks a label into lines no wider than `width`: Chinese between any two characters, other scripts at spaces; no line
 * starts with closing punctuation or ends with an opening bracket; a word wider than the line is broken where it must be.
 * The lines are balanced, so that no single character is left alone on the last one.
 *
 * @example wrapText('客户等待时间过长', 50, { size: 10, measure: estimateWidth }) // ['客户等待', '时间过长']
 */
export function wrapText(text: string, width: number, options: WrapOptions): string[] {
  const { size, measure, bold = false, maxLines = Number.POSITIVE_INFINITY } = options
  const widthOf = (line: string) => measure(line, size, bold)
  const units = splitUnits(text.trim())
  const lines = fill(units, width, widthOf)
  if (lines.length > maxLines) return cut(lines, maxLines, width, widthOf)
  return lines.length > 1 ? balance(units, width, lines, widthOf) : lines
}

/** The pieces that stay whole: a Chinese character with its punctuation, or a word with the space before it. */
function splitUnits(text: string): string[] {
  const units: string[] = []
  for (const piece of text.match(/\n|\s+|[^\s]/gu) ?? []) {
    const last = units.at(-1)
    if (last === undefined || last === '\n' || piece === '\n') units.push(piece)
    else if (joins(last, piece)) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

function joins(before: string, piece: string): boolean {
  if (/^\s/.test(piece)) return false
  if (/\s$/.test(before)) return before.trim() === ''
  const last = [...before].at(-1) ?? ''
  if (closing.test(piece) || opening.test(before)) return true
  return !isWide(last) && !isWide(piece) && (!/[/-]$/.test(before) || /\d/.test(piece))
}

function fill(units: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  const close = () => {
    lines.push(line.trimEnd())
    line = ''
  }
  for (const unit of units) {
    if (unit === '\n') {
      close()
      continue
    }
    const candidate = line === '' ? unit.trimStart() : line + unit
    if (widthOf(candidate) <= width) {
      line = candidate
      continue
    }
    if (line !== '') close()
    line = breakWord(unit.trimStart(), width, widthOf, (part) => lines.push(part))
  }
  if (line !== '' || lines.length === 0) close()
  return lines
}

/** Hands over the full lines of a word too wide for one, returns what is left of it. */
function breakWord(
  word: string,
  width: number,
  widthOf: (line: string) => number,
  push: (part: string) => void,
): string {
  let rest = ''
  for (const character of word) {
    if (rest !== '' && widthOf(rest + character) > width) {
      push(rest)
      rest = character
    } else rest += character
  }
  return rest
}

function cut(lines: readonly string[], maxLines: number, width: number, widthOf: (line: string) => number): string[] {
  const kept = lines.slice(0, maxLines)
  let last = kept.pop() ?? ''
  while (last !== '' && widthOf(`${last}…`) > width) last = [...last].slice(0, -1).join('').trimEnd()
  return [...kept, `${last}…`]
}

/** The narrowest setting that still needs the same number of lines. */
function balance(
  units: readonly string[],
  width: number,
  lines: readonly string[],
  widthOf: (line: string) => number,
): string[] {
  let narrow = width / 2
  let wide = width
  let best = [...lines]
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2
    const attempt = fill(units, middle, widthOf)
    const fits = attempt.length === lines.length && attempt.every((line) => widthOf(line) <= middle)
    if (fits) best = attempt
    if (fits) wide = middle
    else narrow = middle
  }
  return best
}
