import { cleanText } from '../values/clean-text.ts'
import { missingWordKind } from '../values/missing-words.ts'
import { otherTextOf, withoutOtherText } from '../values/other-text.ts'
import { type ParsedDate, parseDate } from '../values/parse-date.ts'
import { parseDuration } from '../values/parse-duration.ts'
import { parseMark } from '../values/parse-mark.ts'
import { personalValue } from '../values/personal-data.ts'

/** What a text of a column may be taken for. */
export interface TextFacts {
  /** Without padding and without what is written behind an option; of a word for no answer the word. */
  readonly clean: string
  /** A word that stands for no answer. */
  readonly missing: boolean
  readonly otherText: boolean
  readonly personal: ReturnType<typeof personalValue>
  readonly mark: number | null
  readonly id: boolean
  readonly date: ParsedDate | null
  readonly duration: boolean
}

const kept = 2000
const longest = 40

/** Looks at the same text only once: a column of a hundred thousand answers has few different ones. */
export function textFactsReader(): (text: string) => TextFacts | null {
  const known = new Map<string, TextFacts | null>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const facts = factsOf(text)
    if (text.length <= longest && known.size < kept) known.set(text, facts)
    return facts
  }
}

function factsOf(text: string): TextFacts | null {
  const whole = cleanText(text)
  if (whole === '') return null
  if (missingWordKind(whole) !== null) {
    const nothing = { otherText: false, personal: null, mark: null, id: false, date: null, duration: false }
    return { ...nothing, clean: whole, missing: true }
  }
  const clean = withoutOtherText(whole)
  const mark = parseMark(clean)
  const date = parseDate(clean)
  return {
    clean,
    missing: false,
    otherText: otherTextOf(whole) !== null,
    personal: personalValue(clean),
    mark,
    id: mark !== null && isIdText(clean),
    date,
    duration: date === null && parseDuration(clean) !== null,
  }
}

/** 007, or more digits than a double holds: as a number it would change. */
function isIdText(text: string): boolean {
  return /^0\d+$/.test(text) || (/^\d+$/.test(text) && !Number.isSafeInteger(Number(text)))
}
