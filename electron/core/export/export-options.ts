import type { Language } from '#shared/messages/language.ts'

export const exportFormats = ['xlsx', 'csv', 'sav'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions {
  readonly format: ExportFormat
  /** Answers as their labels (满意) or as their codes (4); a .sav always holds codes and labels both. */
  readonly answers: 'labels' | 'codes'
  /** Excluded responses too, with a column that says why they are excluded. */
  readonly includeExcluded: boolean
  /** Names of the variables to write, in this order; null: all. */
  readonly variables: readonly string[] | null
  /** Of headings and of the codebook. */
  readonly language: Language
}

/** What was written. */
export interface ExportResult {
  /** Paths; a .csv has its codebook beside it. */
  readonly files: readonly string[]
  readonly responses: number
  /** Texts longer than the format can hold, cut to its limit. */
  readonly cutTexts: number
}

export interface ExportProgress {
  readonly onProgress?: (step: string, share: number | null) => void
  readonly signal?: AbortSignal
}
