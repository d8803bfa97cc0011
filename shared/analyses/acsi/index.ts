import { refuse } from '../../errors/refusal.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeAcsi } from './conclude.ts'
import { type AcsiOptions, acsiOptions, acsiQuestions } from './options.ts'
import { presentAcsi } from './present.ts'
import { type AcsiResult, acsiResult } from './result.ts'
import { acsiOptionTexts, acsiWords } from './sentences.ts'
import { type AcsiStatistics, mergeAcsi, summariseAcsi } from './summarise.ts'

/** The satisfaction score on three questions, as the American Customer Satisfaction Index is scored. */
export const acsi: Analysis<AcsiOptions, AcsiStatistics, AcsiResult> = {
  id: 'acsi',
  stage: 'scores',
  title: acsiWords.title,
  purpose: acsiWords.purpose,
  options: acsiOptions,
  result: acsiResult,
  optionTexts: { ...acsiOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: (options) => {
    const names = acsiQuestions.map((question) => options[question])
    const repeated = names.find((name, i) => names.indexOf(name) !== i)
    if (repeated !== undefined) refuse('threeQuestionsDiffer', { item: repeated })
    return names.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseAcsi,
  merge: mergeAcsi,
  conclude: concludeAcsi,
  present: presentAcsi,
}
