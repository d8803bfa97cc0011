import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludeCompareWaves } from './conclude.ts'
import { type CompareWavesOptions, compareWavesOptions } from './options.ts'
import { presentCompareWaves } from './present.ts'
import { type CompareWavesResult, compareWavesResult } from './result.ts'
import { compareWavesOptionTexts, compareWavesWords } from './sentences.ts'
import { type CompareWavesStatistics, mergeCompareWaves, summariseCompareWaves } from './summarise.ts'

/** What changed from wave to wave, and how much of it is the changed sample. */
export const compareWaves: Analysis<CompareWavesOptions, CompareWavesStatistics, CompareWavesResult> = {
  id: 'compareWaves',
  stage: 'diagnosis',
  title: compareWavesWords.title,
  purpose: compareWavesWords.purpose,
  options: compareWavesOptions,
  result: compareWavesResult,
  optionTexts: { ...compareWavesOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ dependent, wave, mix }) => {
    const classes = mix === null ? [wave] : [wave, mix]
    checkItems([dependent, ...classes], 2)
    return [{ name: dependent, as: 'numeric' }, ...classes.map((name): VariableNeed => ({ name, as: 'category' }))]
  },
  summarise: summariseCompareWaves,
  merge: mergeCompareWaves,
  conclude: concludeCompareWaves,
  present: presentCompareWaves,
}
