import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { qualityRulesNoun } from './quality-rules-noun.ts'

/** The quality rules as they were last saved; null: never, so that those suggested for the data stand. */
export function readQualityRules(project: ReadableProject): readonly QualityRuleSetting[] | null {
  return reading(project, (connection) => qualityRulesNoun.read(connection, ''))
}

/** Keeps the whole list, in its order. */
export function saveQualityRules(project: WritableProject, rules: readonly QualityRuleSetting[]): void {
  inStep(project, 'saveQualityRules', '', (step) => record(step, qualityRulesNoun, '', [...rules]))
}
