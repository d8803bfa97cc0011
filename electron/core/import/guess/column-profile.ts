import type { Cell } from '../source/source.ts'
import { type ColumnKind, personalValue } from '../values/personal-data.ts'
import { textFactsReader } from './text-facts.ts'

/** What the cells of a column are, counted; a guess looks at nothing else, so the rows need not stay in memory. */
export interface ColumnProfile {
  /** Cells with an answer: neither blank, nor an error, nor a word that stands for no answer. */
  readonly answers: number
  /** Different answers; not counted beyond `distinctLimit`. */
  readonly distinct: number
  /** Answers that are a number, and of these the ones written as text. */
  readonly numbers: number
  readonly numericTexts: number
  /** Whole numbers written with leading zeros, or too long for a double: ids. */
  readonly idTexts: number
  /** How often each number occurs. */
  readonly values: ReadonlyMap<number, number>
  /** How often each text that is no number occurs, cleaned. */
  readonly texts: ReadonlyMap<string, number>
  readonly longestText: number
  readonly meanLength: number
  readonly dates: number
  readonly datesWithTime: number
  /** Durations with their unit, and those written as mm:ss. */
  readonly durations: number
  readonly clocks: number
  readonly errors: number
  readonly formulas: number
  /** Answers with a text behind an option: 其他〖洗车〗. */
  readonly otherTexts: number
  /** How often each word that stands for no answer occurs, as written but trimmed. */
  readonly missingWords: ReadonlyMap<string, number>
  readonly personal: ReadonlyMap<ColumnKind, number>
  /** The answers count 1, 2, 3 … without a repetition. */
  readonly sequence: boolean
}

const distinctLimit = 200_000
/** Different texts kept with their counts; a column with more of them is free text whatever they are. */
const textLimit = 50_000

/** Counts the cells of one column. */
export class ColumnProfiler {
  readonly #values = new Map<number, number>()
  readonly #texts = new Map<string, number>()
  readonly #seen = new Set<string>()
  readonly #personal = new Map<ColumnKind, number>()
  readonly #facts = textFactsReader()
  readonly #counts = { answers: 0, numbers: 0, numericTexts: 0, idTexts: 0, dates: 0, datesWithTime: 0, durations: 0 }
  readonly #missingWords = new Map<string, number>()
  #clocks = 0
  #errors = 0
  #formulas = 0
  #otherTexts = 0
  #characters = 0
  #longest = 0

  add(cell: Cell, formula: boolean): void {
    if (formula) this.#formulas++
    if (cell === null) return
    if (typeof cell === 'string') this.#addText(cell)
    else if (typeof cell === 'number') this.#addNumber(cell)
    else if (typeof cell === 'boolean') this.#addNumber(cell ? 1 : 0)
    else if (cell.kind === 'error') this.#errors++
    else if (cell.kind === 'formatted') this.#addText(cell.text)
    else if (cell.kind === 'time') {
      this.#answer(String(cell.seconds))
      this.#clocks++
    } else this.#addDate(cell.iso)
  }

  profile(): ColumnProfile {
    const values = [...this.#values.keys()]
    const { answers, numbers } = this.#counts
    const whole = values.length === answers && answers === numbers && values.every(Number.isInteger)
    return {
      ...this.#counts,
      distinct: this.#seen.size,
      values: this.#values,
      texts: this.#texts,
      longestText: this.#longest,
      meanLength: answers === 0 ? 0 : this.#characters / answers,
      clocks: this.#clocks,
      errors: this.#errors,
      formulas: this.#formulas,
      otherTexts: this.#otherTexts,
      missingWords: this.#missingWords,
      personal: this.#personal,
      // A deleted response leaves a gap.
      sequence: whole && answers > 1 && Math.min(...values.slice(0, 1)) <= 1 && isAscending(values, answers),
    }
  }

  #addText(text: string): void {
    const facts = this.#facts(text)
    if (facts === null) return
    const { clean, mark, date, personal } = facts
    if (facts.missing) {
      count(this.#missingWords, clean)
      return
    }
    if (facts.otherText) this.#otherTexts++
    this.#answer(clean)
    this.#characters += clean.length
    this.#longest = Math.max(this.#longest, clean.length)
    if (personal !== null) count(this.#personal, personal)
    if (mark !== null) {
      this.#counts.numbers++
      this.#counts.numericTexts++
      if (facts.id) this.#counts.idTexts++
      count(this.#values, mark)
    } else if (this.#texts.size < textLimit || this.#texts.has(clean)) count(this.#texts, clean)
    if (date !== null && mark === null) this.#countDate(date.iso)
    if (!facts.duration) return
    if (clean.includes(':')) this.#clocks++
    else if (mark === null) this.#counts.durations++
  }

  #addNumber(value: number): void {
    // A number that was there before is among the different answers already.
    if (this.#values.has(value)) this.#counts.answers++
    else this.#answer(String(value))
    this.#counts.numbers++
    count(this.#values, value)
    // Excel keeps a telephone number as a number.
    if (value > 1.3e10 && value < 2e10 && personalValue(String(value)) === 'phone') count(this.#personal, 'phone')
  }

  #addDate(iso: string): void {
    this.#answer(iso)
    this.#countDate(iso)
  }

  #countDate(iso: string): void {
    this.#counts.dates++
    if (iso.length > 10) this.#counts.datesWithTime++
  }

  #answer(text: string): void {
    this.#counts.answers++
    if (this.#seen.size < distinctLimit) this.#seen.add(text)
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Insertion order of the counted values is the order of the rows. */
function isAscending(values: readonly number[], answers: number): boolean {
  const last = values.at(-1) ?? 0
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0)) && last <= answers * 1.2 + 5
}
