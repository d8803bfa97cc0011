import type { NumberFormat, TableCell, TableColumn } from '../../document/block.ts'
import { formatNumber } from '../../document/format-number.ts'
import type { StatisticKey } from '../../messages/help/index.ts'
import { type Details, fill, type Language, type Text } from '../../messages/language.ts'
import type { PresentContext } from '../define.ts'

/** A text of a presentation. One that names a statistic says which: by it the statistic is explained wherever the text heads a column or row. */
export type Word = Text & { readonly statistic?: StatisticKey }

export type Heading = Pick<TableColumn, 'title' | 'statistic'>

/** How a presentation speaks: one language, the user's names for variables, numbers as readers expect them. */
export interface Say {
  readonly language: Language
  text(sentence: Text, details?: Details): string
  /** The head of a column, with the statistic it names. */
  heading(word: Word, details?: Details): Heading
  /** The head of a row, with the statistic it names. */
  row(word: Word, details?: Details): TableCell
  /** What the user reads for a variable. */
  name(variable: string): string
  /** Names in a row: “A、B” or “A, B”. */
  list(names: readonly string[]): string
  /** A coefficient, a weight, a test statistic. */
  decimal(value: number | null, digits?: number): string
  /** A mean or a score, or a difference of such. */
  score(value: number | null, digits: number): string
  /** A number whose decimals are its own, whatever the reader prefers: degrees of freedom, p-values, limits as published. */
  fixed(value: number | null, digits: number): string
  /** A count, which weights may make broken. */
  count(value: number): string
  /** A share (0-1) as percent with one decimal. */
  share(value: number | null): string
  /** A percent (0-100) with one decimal. */
  percent(value: number | null): string
  integer(value: number | null): string
}

export function createSay(context: Pick<PresentContext<unknown>, 'language' | 'labels' | 'decimals'>): Say {
  const { language, labels, decimals } = context
  const number = (value: number | null, format: NumberFormat) => formatNumber(value, format, decimals)
  return {
    language,
    text: (sentence, details = {}) => fill(sentence, language, details),
    heading: (word, details = {}) => ({ title: fill(word, language, details), ...statisticOf(word) }),
    row: (word, details = {}) => ({ value: fill(word, language, details), ...statisticOf(word) }),
    name: (variable) => labels[variable] ?? variable,
    list: (names) => names.join(language === 'zh-CN' ? '、' : ', '),
    decimal: (value, digits = 3) => number(value, { kind: 'decimal', digits, quantity: 'coefficient' }),
    score: (value, digits) => number(value, { kind: 'decimal', digits, quantity: 'score' }),
    fixed: (value, digits) => number(value, { kind: 'decimal', digits }),
    count: (value) => number(value, Number.isInteger(value) ? { kind: 'integer' } : { kind: 'decimal', digits: 2 }),
    share: (value) => number(value, { kind: 'share', digits: 1 }),
    percent: (value) => number(value, { kind: 'percent', digits: 1 }),
    integer: (value) => number(value, { kind: 'integer' }),
  }
}

function statisticOf({ statistic }: Word) {
  return statistic === undefined ? {} : { statistic }
}
