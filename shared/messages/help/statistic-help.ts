import type { Text } from '../language.ts'

/** What a statistic is, in place and in the report: one source for both. */
export interface StatisticHelp {
  readonly name: Text
  readonly what: Text
  readonly when: Text
  /** How a value is read. */
  readonly read: Text
  /** Where SPSS has it and what it is called there; null: SPSS has none. */
  readonly spss: string | null
}
