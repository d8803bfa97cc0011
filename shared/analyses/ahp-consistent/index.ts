import { ahpOptionTexts } from '../ahp/sentences.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeAhpConsistent } from './conclude.ts'
import { type AhpConsistentOptions, ahpConsistentOptions } from './options.ts'
import { presentAhpConsistent } from './present.ts'
import { type AhpConsistentResult, ahpConsistentResult } from './result.ts'
import { ahpConsistentOptionTexts, ahpConsistentWords } from './sentences.ts'

/** AHP made consistent by the optimal transfer matrix: it reads no responses, only judgements. */
export const ahpConsistent: Analysis<AhpConsistentOptions, null, AhpConsistentResult> = {
  id: 'ahpConsistent',
  stage: 'weights',
  title: ahpConsistentWords.title,
  purpose: ahpConsistentWords.purpose,
  options: ahpConsistentOptions,
  result: ahpConsistentResult,
  optionTexts: { ...ahpOptionTexts, ...ahpConsistentOptionTexts, ...commonOptionTexts },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeAhpConsistent,
  present: presentAhpConsistent,
}
