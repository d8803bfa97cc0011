import { defaultSurveyDesign, type SurveyDesign } from '#shared/survey/survey-design.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { surveyDesignNoun } from './survey-design-noun.ts'

/** What was told about the survey as a whole; the default where nothing was. */
export function readSurveyDesign(project: ReadableProject): SurveyDesign {
  return reading(project, (connection) => surveyDesignNoun.read(connection, '')) ?? defaultSurveyDesign
}

export function saveSurveyDesign(project: WritableProject, design: SurveyDesign): void {
  inStep(project, 'saveSurveyDesign', '', (step) => record(step, surveyDesignNoun, '', design))
}
