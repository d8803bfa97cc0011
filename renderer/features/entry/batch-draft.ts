import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import { commentVariable, itemVariables } from '#shared/entry/item-variables.ts'
import { parseSkipRules } from '#shared/entry/parse-skip-rules.ts'
import type { Variable } from '#shared/survey/variable.ts'

/** What is typed into the dialog of a new batch. */
export interface BatchDraft {
  readonly name: string
  readonly wave: string
  readonly distributed: number | null
  readonly returned: number | null
  readonly serialStart: number
  readonly serialStep: number
  readonly mode: EntryBatch['mode']
  /** In per cent. */
  readonly samplePercent: number
  /** `codebook`, `items`, or a template's id. */
  readonly source: string
  readonly items: string
  readonly scaleMin: number
  readonly scaleMax: number
  readonly lowIsGood: boolean
  readonly withComment: boolean
  readonly skipRules: string
}

export const codebookSource = 'codebook'
export const itemsSource = 'items'

/** A cover sheet nobody has filled in: keyed twice, serial numbers from 1. */
export function emptyDraft(source: string): BatchDraft {
  return {
    name: '',
    wave: '',
    distributed: null,
    returned: null,
    serialStart: 1,
    serialStep: 1,
    mode: 'double',
    samplePercent: 10,
    source,
    items: '',
    scaleMin: 1,
    scaleMax: 5,
    lowIsGood: false,
    withComment: false,
    skipRules: '',
  }
}

/** The questions typed one a line, and the open one at the end. */
export function listedFields(
  { items, scaleMin, scaleMax, lowIsGood, withComment }: BatchDraft,
  comment: { readonly name: string; readonly label: string },
): Variable[] {
  const wordings = items
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (wordings.length === 0 || scaleMax <= scaleMin) return []
  const questions = itemVariables(wordings, [scaleMin, scaleMax], lowIsGood ? 'low' : 'high', {})
  return withComment ? [...questions, commentVariable(comment.name, comment.label)] : questions
}

/** What the cover sheet of a batch says, to be changed. */
export function draftOf(batch: EntryBatch): BatchDraft {
  const { name, wave, distributed, returned, serialStart, serialStep, mode, sampleShare } = batch
  const samplePercent = mode === 'single' ? sampleShare * 100 : 10
  const told = { name, wave: wave ?? '', distributed, returned, serialStart, serialStep, mode, samplePercent }
  return { ...emptyDraft(codebookSource), ...told }
}

/** The batch that a finished draft describes, ready to be keyed. */
export function toBatch(
  draft: BatchDraft,
  fields: readonly Variable[],
  own: Pick<EntryBatch, 'id' | 'paperIdVariable' | 'sampleSeed' | 'createdAt'>,
): EntryBatch {
  const { rules } = parseSkipRules(
    draft.skipRules,
    fields.map(({ name }) => name),
  )
  const about = coverSheetOf(draft)
  return { ...own, ...about, fields: [...fields], skipRules: rules, stage: 'keying', acceptance: null }
}

/** The part of a batch that can be changed at any time before it is accepted. */
export function coverSheetOf(draft: BatchDraft) {
  return {
    name: draft.name.trim(),
    wave: draft.wave.trim() === '' ? null : draft.wave.trim(),
    distributed: draft.distributed,
    returned: draft.returned,
    serialStart: draft.serialStart,
    serialStep: draft.serialStep,
    mode: draft.mode,
    sampleShare: draft.mode === 'single' ? draft.samplePercent / 100 : 0,
  }
}
