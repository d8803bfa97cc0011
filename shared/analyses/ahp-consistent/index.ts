import { ahpOptionTexts } from '../ahp/sentences.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeAhpConsistent } from './conclude.ts'
import { type AhpConsistentOptions, ahpConsistentOptions } from './options.ts'
import { presentAhpConsistent } from './present.ts'
import { type AhpConsistentResult, ahpConsistentResult } from './result.ts'
import { ahpConsistentOptionTexts, ahpConsistentWords } from './sentences.ts'

// There is one method only here, by which both ways of aggregation give the same.
const { aggregation: _aggregation, method: _method, ...judged } = ahpOptionTexts

/** AHP made consistent by the optimal transfer matrix: it reads no responses, only judgements. */
export const ahpConsistent: Analysis<AhpConsistentOptions, null, AhpConsistentResult> = {
  id: 'ahpConsistent',
  stage: 'weights',
  title: ahpConsistentWords.title,
  purpose: ahpConsistentWords.purpose,
  options: ahpConsistentOptions,
  result: ahpConsistentResult,
  optionTexts: { ...judged, ...ahpConsistentOptionTexts, ...commonOptionTexts },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeAhpConsistent,
  present: presentAhpConsistent,
}
