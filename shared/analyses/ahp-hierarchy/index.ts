import { ahpOptionTexts } from '../ahp/sentences.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeAhpHierarchy } from './conclude.ts'
import { type AhpHierarchyOptions, ahpHierarchyOptions } from './options.ts'
import { presentAhpHierarchy } from './present.ts'
import { type AhpHierarchyResult, ahpHierarchyResult } from './result.ts'
import { ahpHierarchyOptionTexts, ahpHierarchyWords } from './sentences.ts'

/** The analytic hierarchy process over a whole index tree: it reads no responses, only judgements. */
export const ahpHierarchy: Analysis<AhpHierarchyOptions, null, AhpHierarchyResult> = {
  id: 'ahpHierarchy',
  stage: 'weights',
  title: ahpHierarchyWords.title,
  purpose: ahpHierarchyWords.purpose,
  options: ahpHierarchyOptions,
  result: ahpHierarchyResult,
  optionTexts: {
    ...ahpHierarchyOptionTexts,
    randomIndex: ahpOptionTexts.randomIndex,
    aggregation: ahpOptionTexts.aggregation,
    excludeInconsistent: ahpOptionTexts.excludeInconsistent,
    ...commonOptionTexts,
  },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeAhpHierarchy,
  present: presentAhpHierarchy,
}
