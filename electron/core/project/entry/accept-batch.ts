import { createHash } from 'node:crypto'
import { finalForms } from '#shared/entry/final-forms.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import { type WritableProject, writingOf } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { record } from '../history/step.ts'
import { importBatch } from '../responses/import-batch.ts'
import { surveyDesignNoun } from '../survey/survey-design-noun.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { planAcceptance } from './acceptance-plan.ts'
import { entryBatchNoun } from './batch-noun.ts'
import { batchIn } from './entry-batches.ts'
import { comparisonIn, type EntryComparison } from './entry-comparison.ts'

interface Acceptance {
  readonly batch: string
  readonly by: string
  /** The user knows that nothing was keyed twice. */
  readonly acceptSingle: boolean
}

/**
 * Takes a batch over into the survey's data: its forms as one import, 发放/回收 of its wave and the batch's new state, all in
 * one step, undone together. Refuses what is still open (`entryStillOpen`) and forms keyed once without saying so
 * (`entrySingleUnconfirmed`).
 */
export async function acceptEntryBatch(
  project: WritableProject,
  { batch: id, by, acceptSingle }: Acceptance,
): Promise<{ readonly responses: number; readonly excluded: number }> {
  const { found, codebook, design } = reading(project, (connection) => ({
    found: comparisonIn(connection, id),
    codebook: readColumns(connection),
    design: surveyDesignNoun.read(connection, '') ?? defaultSurveyDesign,
  }))
  checkAcceptable(found, acceptSingle)
  const { batch, first, second, decisions } = found
  const forms = finalForms(first, second, decisions)
  if (batch.returned !== null && forms.length > batch.returned)
    refuse('entryMoreThanReturned', { batch: batch.name, forms: forms.length, returned: batch.returned })
  const plan = planAcceptance(
    batch,
    forms,
    codebook.map(({ columnNumber: _column, position: _position, ...variable }) => variable),
    design,
  )
  const sha256 = createHash('sha256').update(JSON.stringify(forms)).digest('hex')
  const at = project[writingOf].environment.now()
  return importBatch(project, { fileName: batch.name, sheet: null, sha256, mapping: plan.mapping }, plan.rows, {
    as: {
      kind: 'acceptEntryBatch',
      also(step, importId) {
        const stored = batchIn(step.connection, id)
        record(step, entryBatchNoun, id, { ...stored, stage: 'accepted', acceptance: { by, at, importId } })
        record(step, surveyDesignNoun, '', plan.design)
      },
    },
  })
}

function checkAcceptable({ batch, first, second, comparison, open }: EntryComparison, acceptSingle: boolean): void {
  if (batch.stage === 'accepted') refuse('entryBatchAccepted', { batch: batch.name })
  if (first.length + second.length === 0) refuse('entryBatchEmpty', { batch: batch.name })
  if (batch.stage === 'keying') refuse('entryNotComparing', { batch: batch.name })
  if (open.differences > 0 || open.forms.length > 0)
    refuse('entryStillOpen', { batch: batch.name, differences: open.differences, forms: open.forms.length })
  if (batch.mode === 'single' && comparison.pairs < first.length && !acceptSingle)
    refuse('entrySingleUnconfirmed', { batch: batch.name })
}
