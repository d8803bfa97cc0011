import type { Language } from '#shared/messages/language.ts'
import { type NounName, type ReadableProject, readSubsets } from '../project/index.ts'
import { codeThings, codingThings } from './comment-things.ts'
import { type ComparedThing, thing } from './compared-thing.ts'
import { actionThings, causeThings } from './improvement-things.ts'
import { entryThings, importThings, qualityRuleThings } from './response-things.ts'
import { logoThings, preferenceThings, projectThings, reportThings } from './settings-things.ts'
import { designThings, indexThings, variableThings, weightSetThings } from './survey-things.ts'

/**
 * How the nouns of the project file are compared; every one has its line, or the file does not compile.
 * `data`: told by the counts of responses; `results`: by what the kept results find and by their order; a name: with that noun.
 */
const thingsByNoun: Readonly<
  Record<
    NounName,
    ((project: ReadableProject, language: Language) => ComparedThing[]) | 'data' | 'results' | 'entryBatch' | 'variable'
  >
> = {
  projectName: projectThings,
  variable: variableThings,
  batch: importThings,
  answer: 'data',
  answers: 'data',
  // Stands beside the answers that the same step wrote.
  mergeNote: 'data',
  exclusions: 'data',
  surveyDesign: designThings,
  indexSystem: indexThings,
  weightSet: weightSetThings,
  snapshot: 'results',
  snapshotOrder: 'results',
  // Only follows the new name of a variable.
  resultOptions: 'variable',
  causeTree: causeThings,
  action: actionThings,
  reportSettings: reportThings,
  qualityRules: qualityRuleThings,
  entryBatch: entryThings,
  entryForm: 'entryBatch',
  entryDecision: 'entryBatch',
  subset: (project) => readSubsets(project).map(({ id, ...subset }) => thing('subset', id, subset.name, subset)),
  codeFrame: codeThings,
  codings: codingThings,
  preferences: preferenceThings,
  logo: logoThings,
}

/** Everything a project holds besides its answers and results. */
export function comparedThings(project: ReadableProject, language: Language): ComparedThing[] {
  return Object.values(thingsByNoun).flatMap((things) =>
    typeof things === 'function' ? things(project, language) : [],
  )
}
