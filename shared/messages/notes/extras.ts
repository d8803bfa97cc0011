import type { Text } from '../language.ts'

/** Hierarchical AHP, sensitivity of the index, top boxes, the score on three questions. */
export const extrasNotes = {
  nodeInconsistent: {
    'zh-CN': '“{node}”下的判断 CR = {cr}，不小于 {limit}，未通过一致性检验。',
    en: 'The judgements under “{node}” have CR = {cr}, not below {limit}: they fail the consistency check.',
  },
  nodeTableDecides: {
    'zh-CN': '“{node}”下的判断是否通过取决于所用的随机一致性指标表：换用另一张通行的表，CR = {cr}，结论相反。',
    en: 'Whether the judgements under “{node}” pass depends on the random-index table: with another common table CR = {cr}, and the result is the opposite.',
  },
  nodeWithoutChoice: {
    'zh-CN': '“{node}”下只有一项，权重为 1，无需比较。',
    en: '“{node}” has a single child, whose weight is 1; there is nothing to compare.',
  },
  hierarchyHidesNode: {
    'zh-CN': '层次总体通过了一致性检验，但仍有 {count} 个节点自身未通过，应单独复核。',
    en: 'The hierarchy as a whole passes the consistency check although single nodes do not; look at these again: {count}.',
  },
  weightCannotVary: {
    'zh-CN': '“{node}”没有可以让出或接受权重的同级项，其权重未作变动。',
    en: 'The weight of “{node}” was not varied: no sibling can give or take weight.',
  },
  weightCapped: {
    'zh-CN': '“{node}”的权重上调后会超过 100%，按 100% 计算。',
    en: 'Raised, the weight of “{node}” would pass 100%; 100% was used.',
  },
  unitsWithoutItem: {
    'zh-CN': '有 {count} 个单位缺少某题的全部答案，算不出指数，未参与排名。',
    en: 'Units left out of the ranking because nobody there answered some item, so that they have no index: {count}.',
  },
  unitMissing: {
    'zh-CN': '{count} 份答卷没有“{variable}”，只计入总指数，不计入各单位。',
    en: 'Responses without “{variable}” count for the index as a whole but for no unit: {count}.',
  },
  boxesOverlap: {
    'zh-CN': '“{variable}”的量表只有 {levels} 档，前两档与后两档有重叠，两者不能相加比较。',
    en: 'The scale of “{variable}” has only {levels} points, so its top two and bottom two overlap.',
  },
  acsiEqualWeights: {
    'zh-CN': '三题按等权计算；ACSI 本身的权重由其模型估计而来，未公开，得分不可与其公布值直接比较。',
    en: 'The three questions have equal weights. ACSI’s own weights come from its model and are not published; do not compare the score with its figures.',
  },
  acsiWeightsRescaled: {
    'zh-CN': '三题权重合计为 {sum}，已折算为合计 1。',
    en: 'The weights of the three questions add up to {sum}; they were rescaled to 1.',
  },
  acsiWeightedErrors: {
    'zh-CN': '按“{variable}”加权（权重合计 {sum}，有效样本量 {effectiveN}），标准误为线性化标准误。',
    en: 'Weighted by “{variable}” (sum of weights {sum}, effective sample size {effectiveN}); standard errors are linearised.',
  },
} as const satisfies Record<string, Text>
