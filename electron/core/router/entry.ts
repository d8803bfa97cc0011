import { isSamePerson } from '#shared/entry/same-person.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { templateItems } from '../entry/template-items.ts'
import {
  acceptEntryBatch,
  compareEntry,
  decideEntry,
  discardEntryDraft,
  finishEntryForm,
  keepEntryDraft,
  readEntryForms,
  readEntryOverview,
  readEntryQueue,
  removeEntryBatch,
  removeEntryForm,
  saveEntryBatch,
  setEntryStage,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function entryRouter({ session, services }: ApplicationParts) {
  return {
    batches: os.entry.batches.handler(() => readEntryOverview(session.project)),
    saveBatch: os.entry.saveBatch.handler(({ input }) => {
      const { stage: _stage, createdAt: _createdAt, acceptance: _acceptance, ...batch } = input
      saveEntryBatch(session.writable, batch)
      return done
    }),
    removeBatch: os.entry.removeBatch.handler(({ input }) => {
      removeEntryBatch(session.writable, input.id)
      return done
    }),
    setStage: os.entry.setStage.handler(({ input }) => {
      setEntryStage(session.writable, input.id, input.stage)
      return done
    }),
    templateItems: os.entry.templateItems.handler(({ input }) =>
      templateItems(services.folders.resources, input.template, input.language),
    ),
    queue: os.entry.queue.handler(({ input }) => readEntryQueue(session.project, input.id, input.pass, input.keyer)),
    form: os.entry.form.handler(({ input }) => {
      const form = readEntryForms(session.project, input.batch, input.pass).find(
        ({ serial }) => serial === input.serial,
      )
      if (form === undefined) refuse('entryBatchMissing')
      if (!isSamePerson(form.keyer, input.keyer)) refuse('entryOtherKeyer', { serial: form.serial, keyer: form.keyer })
      return form
    }),
    keepDraft: os.entry.keepDraft.handler(({ input }) => {
      keepEntryDraft(session.writable, input)
      return done
    }),
    discardDraft: os.entry.discardDraft.handler(({ input }) => {
      discardEntryDraft(session.writable, input)
      return done
    }),
    finishForm: os.entry.finishForm.handler(({ input }) => {
      finishEntryForm(session.writable, input)
      return done
    }),
    removeForm: os.entry.removeForm.handler(({ input }) => {
      removeEntryForm(session.writable, input)
      return done
    }),
    comparison: os.entry.comparison.handler(({ input }) => {
      const { comparison, decisions, open } = compareEntry(session.project, input.id)
      const { pairs, differences, missingInFirst, missingInSecond } = comparison
      return { pairs, differences, missingInFirst, missingInSecond, decisions, open }
    }),
    decide: os.entry.decide.handler(({ input }) => {
      decideEntry(session.writable, input)
      return done
    }),
    accept: os.entry.accept.handler(async ({ input }) => {
      const { responses, excluded } = await acceptEntryBatch(session.writable, input)
      return { responses, excluded }
    }),
  }
}
