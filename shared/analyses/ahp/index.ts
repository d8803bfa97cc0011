import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeAhp } from './conclude.ts'
import { type AhpOptions, ahpOptions } from './options.ts'
import { presentAhp } from './present.ts'
import { type AhpResult, ahpResult } from './result.ts'
import { ahpOptionTexts, ahpWords } from './sentences.ts'

/** The analytic hierarchy process: it reads no responses, only judgements. */
export const ahp: Analysis<AhpOptions, null, AhpResult> = {
  id: 'ahp',
  stage: 'weights',
  title: ahpWords.title,
  purpose: ahpWords.purpose,
  options: ahpOptions,
  result: ahpResult,
  optionTexts: { ...ahpOptionTexts, ...commonOptionTexts },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeAhp,
  present: presentAhp,
}
