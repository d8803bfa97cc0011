import { entryBatchNoun } from '../entry/batch-noun.ts'
import { entryDecisionNoun } from '../entry/decision-noun.ts'
import { entryFormNoun } from '../entry/form-noun.ts'
import type { Connection } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { actionNoun } from '../improvement/action-noun.ts'
import { causeTreeNoun } from '../improvement/cause-tree-noun.ts'
import { logoNoun } from '../preferences/logo-noun.ts'
import { preferencesNoun } from '../preferences/preferences-noun.ts'
import { qualityRulesNoun } from '../quality/quality-rules-noun.ts'
import { reportSettingsNoun } from '../report/report-settings-noun.ts'
import { answerNoun } from '../responses/answer-noun.ts'
import { answersNoun } from '../responses/answers-noun.ts'
import { batchNoun } from '../responses/batch-noun.ts'
import { exclusionsNoun } from '../responses/exclusions-noun.ts'
import { mergeNoteNoun } from '../responses/merge-note-noun.ts'
import { resultOptionsNoun } from '../snapshots/result-options-noun.ts'
import { snapshotNoun, snapshotOrderNoun } from '../snapshots/snapshot-noun.ts'
import { indexSystemNoun } from '../survey/index-system-noun.ts'
import { projectNameNoun } from '../survey/project-name-noun.ts'
import { subsetNoun } from '../survey/subset-noun.ts'
import { surveyDesignNoun } from '../survey/survey-design-noun.ts'
import { variableNoun } from '../survey/variable-noun.ts'
import { weightSetNoun } from '../survey/weight-set-noun.ts'
import { codeFrameNoun } from '../verbatim/code-frame-noun.ts'
import { codingsNoun } from '../verbatim/codings-noun.ts'
import type { Noun, NounName } from './noun.ts'

/** Writes back what a change has written down of a noun; null: there was nothing. */
type Restore = (connection: Connection, key: string, json: string | null) => void

/** Every noun that can change, by the name it has in the `change` table. */
export const restoreByNoun: Readonly<Record<NounName, Restore>> = {
  projectName: restoring(projectNameNoun),
  variable: restoring(variableNoun),
  batch: restoring(batchNoun),
  answer: restoring(answerNoun),
  answers: restoring(answersNoun),
  mergeNote: restoring(mergeNoteNoun),
  exclusions: restoring(exclusionsNoun),
  surveyDesign: restoring(surveyDesignNoun),
  indexSystem: restoring(indexSystemNoun),
  weightSet: restoring(weightSetNoun),
  snapshot: restoring(snapshotNoun),
  snapshotOrder: restoring(snapshotOrderNoun),
  resultOptions: restoring(resultOptionsNoun),
  causeTree: restoring(causeTreeNoun),
  action: restoring(actionNoun),
  reportSettings: restoring(reportSettingsNoun),
  qualityRules: restoring(qualityRulesNoun),
  entryBatch: restoring(entryBatchNoun),
  entryForm: restoring(entryFormNoun),
  entryDecision: restoring(entryDecisionNoun),
  subset: restoring(subsetNoun),
  codeFrame: restoring(codeFrameNoun),
  codings: restoring(codingsNoun),
  preferences: restoring(preferencesNoun),
  logo: restoring(logoNoun),
}

function restoring<Value>(noun: Noun<Value>): Restore {
  return (connection, key, json) =>
    noun.write(connection, key, json === null ? null : parseJson(noun.schema, json, `change of ${noun.name}`))
}
