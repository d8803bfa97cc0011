import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeExperts } from './conclude.ts'
import { type ExpertOptions, expertOptions } from './options.ts'
import { presentExperts } from './present.ts'
import { type ExpertResult, expertResult } from './result.ts'
import { expertOptionTexts, expertWords } from './sentences.ts'

/** Weights from experts' scores: it reads no responses. */
export const expertWeights: Analysis<ExpertOptions, null, ExpertResult> = {
  id: 'expertWeights',
  stage: 'weights',
  title: expertWords.title,
  purpose: expertWords.purpose,
  options: expertOptions,
  result: expertResult,
  optionTexts: { ...expertOptionTexts, ...commonOptionTexts },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeExperts,
  present: presentExperts,
}
