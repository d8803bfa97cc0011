import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludeBenchmark } from './conclude.ts'
import { type BenchmarkOptions, benchmarkOptions } from './options.ts'
import { presentBenchmark } from './present.ts'
import { type BenchmarkResult, benchmarkResult } from './result.ts'
import { benchmarkOptionTexts, benchmarkWords } from './sentences.ts'
import { type BenchmarkStatistics, mergeBenchmark, summariseBenchmark } from './summarise.ts'

/** Units ranked by their scores, with the gaps to the mean and to the best. */
export const benchmark: Analysis<BenchmarkOptions, BenchmarkStatistics, BenchmarkResult> = {
  id: 'benchmark',
  stage: 'diagnosis',
  title: benchmarkWords.title,
  purpose: benchmarkWords.purpose,
  options: benchmarkOptions,
  result: benchmarkResult,
  optionTexts: { ...benchmarkOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ score, unit, wave }) => {
    const classes = wave === null ? [unit] : [unit, wave]
    checkItems([score, ...classes], 2)
    return [{ name: score, as: 'numeric' }, ...classes.map((name): VariableNeed => ({ name, as: 'category' }))]
  },
  summarise: summariseBenchmark,
  merge: mergeBenchmark,
  conclude: concludeBenchmark,
  present: presentBenchmark,
}
