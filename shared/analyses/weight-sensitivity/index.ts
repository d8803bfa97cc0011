import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { indexOptionTexts } from '../satisfaction-index/sentences.ts'
import { itemsBelow, placeNodes } from '../satisfaction-index/tree.ts'
import { concludeSensitivity } from './conclude.ts'
import { type WeightSensitivityOptions, weightSensitivityOptions } from './options.ts'
import { presentSensitivity } from './present.ts'
import { type WeightSensitivityResult, weightSensitivityResult } from './result.ts'
import { weightSensitivityOptionTexts, weightSensitivityWords } from './sentences.ts'
import { mergeSensitivity, type SensitivityStatistics, summariseSensitivity } from './summarise.ts'

/** How the index and the ranking of units move when one weight moves. */
export const weightSensitivity: Analysis<WeightSensitivityOptions, SensitivityStatistics, WeightSensitivityResult> = {
  id: 'weightSensitivity',
  stage: 'scores',
  title: weightSensitivityWords.title,
  purpose: weightSensitivityWords.purpose,
  options: weightSensitivityOptions,
  result: weightSensitivityResult,
  optionTexts: {
    tree: indexOptionTexts.tree,
    scale: indexOptionTexts.scale,
    ...weightSensitivityOptionTexts,
    ...commonOptionTexts,
  },
  needs: ({ tree, units }) => {
    placeNodes(tree)
    return [
      ...[...new Set(itemsBelow(tree))].map((name) => ({ name, as: 'numeric' }) as const),
      ...(units === null ? [] : [{ name: units, as: 'category' } as const]),
    ]
  },
  summarise: summariseSensitivity,
  merge: mergeSensitivity,
  conclude: concludeSensitivity,
  present: presentSensitivity,
}
