import type { FormComparison } from './compare-forms.ts'
import type { EntryBatch } from './entry-batch.ts'
import type { EntryDecision } from './entry-form.ts'
import { openDifferences, openForms } from './open-differences.ts'

/** 录入中, 待比对, 已裁定, 已接收. */
export type EntryState = 'keying' | 'toCompare' | 'adjudicated' | 'accepted'

export interface OpenQuestions {
  /** Differences nobody has decided. */
  readonly differences: number
  /** Forms that lack a keying: of all in double entry, of the sample in single entry. */
  readonly forms: readonly number[]
}

/** What keeps a batch from being accepted. In single entry only forms of the sample lack their second keying. */
export function openQuestions(
  { mode }: Pick<EntryBatch, 'mode'>,
  comparison: FormComparison,
  sample: readonly number[],
  decisions: readonly EntryDecision[],
): OpenQuestions {
  const missingInSecond =
    mode === 'double'
      ? comparison.missingInSecond
      : comparison.missingInSecond.filter((serial) => sample.includes(serial))
  return {
    differences: openDifferences(comparison, decisions).length,
    forms: openForms({ missingInFirst: comparison.missingInFirst, missingInSecond }, decisions),
  }
}

export function entryState({ stage }: Pick<EntryBatch, 'stage'>, open: OpenQuestions): EntryState {
  if (stage !== 'comparing') return stage
  return open.differences === 0 && open.forms.length === 0 ? 'adjudicated' : 'toCompare'
}
