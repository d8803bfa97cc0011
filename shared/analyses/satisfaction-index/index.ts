import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeIndex } from './conclude.ts'
import { type IndexOptions, indexOptions } from './options.ts'
import { presentIndex } from './present.ts'
import { type IndexResult, indexResult } from './result.ts'
import { indexOptionTexts, indexWords } from './sentences.ts'
import { type IndexStatistics, mergeIndex, summariseIndex } from './summarise.ts'
import { itemsBelow, placeNodes } from './tree.ts'

/** The weighted index over a tree of dimensions and items. */
export const satisfactionIndex: Analysis<IndexOptions, IndexStatistics, IndexResult> = {
  id: 'index',
  stage: 'scores',
  title: indexWords.title,
  purpose: indexWords.purpose,
  options: indexOptions,
  result: indexResult,
  optionTexts: { ...indexOptionTexts, ...commonOptionTexts },
  needs: ({ tree }) => {
    placeNodes(tree)
    return [...new Set(itemsBelow(tree))].map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseIndex,
  merge: mergeIndex,
  conclude: concludeIndex,
  present: presentIndex,
}
