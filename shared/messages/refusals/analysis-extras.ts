import type { Text } from '../language.ts'

/** What hierarchical AHP, the sensitivity of the index, top boxes and the score on three questions refuse. */
export const extrasRefusals = {
  hierarchyWithoutChildren: {
    'zh-CN': '指标体系的根“{node}”下没有任何节点，无法求权重。',
    en: 'The root “{node}” has no children, so there is nothing to weigh.',
  },
  tooManyChildren: {
    'zh-CN': '“{node}”下有 {count} 项，两两比较最多支持 {limit} 项；请先归并为若干组，分两层比较。',
    en: '“{node}” has {count} children; pairwise comparison takes {limit} at most. Group them into two levels first.',
  },
  nodeJudgementsNeeded: {
    'zh-CN': '“{node}”下有 {count} 项，请给出它们的判断：判断矩阵或两两判断，二者取一。',
    en: '“{node}” has {count} children; give their judgements in one form, a matrix or pairwise judgements.',
  },
  judgementsOnLeaf: {
    'zh-CN': '“{node}”下没有可比较的项，却给了判断；请删去判断，或补上下级节点。',
    en: '“{node}” has nothing below it to compare, yet judgements are given. Remove them, or add its children.',
  },
  duplicateChild: {
    'zh-CN': '“{node}”下的“{name}”出现了不止一次，同级名称须各不相同。',
    en: '“{name}” stands under “{node}” more than once; siblings need different names.',
  },
  nothingToVary: {
    'zh-CN': '指标体系中没有一个节点有可以此消彼长的同级项，权重无从变动。',
    en: 'No node of the index has siblings to give weight to or take it from, so no weight can be varied.',
  },
  markBetweenSteps: {
    'zh-CN': '“{item}”的量表为 {min}～{max}，逐分为一档，而 {value} 不在任何一档上；前两档占比只适用于逐分量表。',
    en: 'The scale of “{item}” runs from {min} to {max} in steps of one, and {value} lies between the steps; top boxes need marks in whole steps.',
  },
  threeQuestionsDiffer: {
    'zh-CN': '三个问题须各用一个变量，“{item}”用了不止一次。',
    en: 'Each of the three questions needs its own variable; “{item}” is named more than once.',
  },
  acsiWeightsZero: {
    'zh-CN': '三题的权重全为 0，无法计算得分。',
    en: 'The weights of the three questions are all 0, so there is no score.',
  },
} as const satisfies Record<string, Text>
