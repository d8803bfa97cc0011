import type { Say } from '#shared/analyses/common/say.ts'
import type { Block } from '#shared/document/block.ts'
import type { ReportInput } from '../report-input.ts'

/** What every chapter is written from. */
export interface ChapterContext {
  readonly input: ReportInput
  readonly say: Say
  readonly labels: Readonly<Record<string, string>>
}

/** A part of a chapter under its own heading. */
export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A chapter before it is numbered; one without sections and lead is left out of the report. */
export interface Chapter {
  readonly title: string
  readonly kind: 'plain' | 'numbered' | 'appendix'
  /** Blocks before the first section. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
}
