import { skipRuleText } from '#shared/entry/skip-rules.ts'
import {
  type ReadableProject,
  readBatches,
  readEntryDecisions,
  readEntryForms,
  readEntryOverview,
  readQualityRules,
} from '../project/index.ts'
import { type ComparedThing, flat, partsBy, thing } from './compared-thing.ts'

export function importThings(project: ReadableProject): ComparedThing[] {
  return readBatches(project).map(({ id, fileName, sheet, responses }) =>
    thing('batch', id, sheet === null ? fileName : `${fileName} (${sheet})`, { responses }),
  )
}

/** The rules over responses; whom they hit is told of the responses. */
export function qualityRuleThings(project: ReadableProject): ComparedThing[] {
  return (readQualityRules(project) ?? []).map(({ id, rule, enabled, params, seenResponse }, at) =>
    thing('qualityRule', id, rule, { ...flat({ enabled, ...params }), seenResponse, position: at + 1 }),
  )
}

/** The batches of keyed forms with their forms and decisions, of which nobody is told more than how many differ. */
export function entryThings(project: ReadableProject): ComparedThing[] {
  return readEntryOverview(project).map(({ batch }) => {
    const { id, fields, skipRules, acceptance, createdAt: _created, ...facts } = batch
    const forms = [...readEntryForms(project, id, 1), ...readEntryForms(project, id, 2)]
    return thing(
      'entryBatch',
      id,
      batch.name,
      {
        ...flat(facts),
        skipRules: skipRules.map(skipRuleText).join('; '),
        acceptance: acceptance === null ? null : `${acceptance.by} ${acceptance.at.slice(0, 10)}`,
      },
      {
        questions: partsBy(fields, ({ name }) => name),
        forms: partsBy(forms, ({ pass, serial }) => `${pass}/${serial}`),
        entryDecisions: partsBy(readEntryDecisions(project, id), ({ serial, variable }) => `${serial}/${variable}`),
      },
    )
  })
}
