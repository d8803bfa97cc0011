import type { Text } from '../language.ts'

export const weightsTexts = {
  purpose: {
    'zh-CN': '各指标在上级中占多大分量：由专家两两比较得出，或由数据的离散程度得出，然后写入指标体系。',
    en: 'How much each indicator counts: from experts’ pairwise judgements or from the spread of the data, then written to the index system.',
  },
  indicatorWeights: { 'zh-CN': '指标权重', en: 'Indicator weights' },
  emptyTitle: { 'zh-CN': '还没有可以赋权的指标', en: 'No indicators to weight yet' },
  emptyText: {
    'zh-CN': '权重说明每个维度、每个题项在总指数中的分量。先建立指标体系，再来这里两两比较。',
    en: 'Weights say how much each dimension and item counts in the index. Build the index system first, then compare here.',
  },
  parent: { 'zh-CN': '为谁的下级赋权', en: 'Weight the children of' },
  method: { 'zh-CN': '方法', en: 'Method' },
  ahp: { 'zh-CN': '层次分析法', en: 'AHP' },
  entropy: { 'zh-CN': '熵权法', en: 'Entropy' },
  priority: { 'zh-CN': '权重算法', en: 'Priorities by' },
  randomIndex: { 'zh-CN': '随机一致性指标', en: 'Random index' },
  normalize: { 'zh-CN': '无量纲化', en: 'Normalisation' },
  normalizeNone: { 'zh-CN': '不处理', en: 'None' },
  normalizeMinMax: { 'zh-CN': '按实际最小—最大', en: 'Observed minimum and maximum' },
  normalizeDeclared: { 'zh-CN': '按声明的量表', en: 'Declared scale' },
  comparisons: { 'zh-CN': '两两比较', en: 'Pairwise judgements' },
  unjudged: { 'zh-CN': '还有 {n} 对未判断，暂按同等重要计', en: '{n} pairs not judged yet, taken as equal' },
  matrix: { 'zh-CN': '判断矩阵', en: 'Judgement matrix' },
  consistency: { 'zh-CN': '一致性', en: 'Consistency' },
  crPassed: { 'zh-CN': 'CR = {cr} < 0.1，判断一致', en: 'CR = {cr} < 0.1: consistent' },
  crFailed: { 'zh-CN': 'CR = {cr} ≥ 0.1，判断前后矛盾', en: 'CR = {cr} ≥ 0.1: contradictory' },
  worst: { 'zh-CN': '矛盾最大的一对，与其余判断最相容的是：', en: 'Most at odds with the rest; what would fit best:' },
  applySuggestion: { 'zh-CN': '采用建议', en: 'Take the suggestion' },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  reset: { 'zh-CN': '全部重来', en: 'Start again' },
  apply: { 'zh-CN': '应用到指标体系', en: 'Apply to the index system' },
  applied: { 'zh-CN': '权重已写入“{name}”的下级', en: 'The weights are written to the children of “{name}”' },
  setName: { 'zh-CN': '{method} · {name}', en: '{method} · {name}' },
  savedSets: { 'zh-CN': '保存过的权重', en: 'Saved weights' },
  reapply: { 'zh-CN': '应用', en: 'Apply' },
  entropyNeedsItems: {
    'zh-CN': '熵权法用答卷的离散程度赋权，只适用于下级都是已绑定变量的题项。请改选一个维度，或用层次分析法。',
    en: 'Entropy weights come from the spread of the answers: choose a dimension whose children are all bound items, or use AHP.',
  },
  pairOf: { 'zh-CN': '“{a}”与“{b}”', en: '“{a}” and “{b}”' },
  cellOf: { 'zh-CN': '{a} 比 {b}：{value}', en: '{a} over {b}: {value}' },
} as const satisfies Record<string, Text>

/** How much more important a is than b, by the 1-9 scale of Saaty. */
export const judgementTexts = {
  1: { 'zh-CN': '“{a}”与“{b}”同等重要', en: '“{a}” and “{b}” are equally important' },
  2: { 'zh-CN': '“{a}”比“{b}”略微重要', en: '“{a}” is barely more important than “{b}”' },
  3: { 'zh-CN': '“{a}”比“{b}”稍重要', en: '“{a}” is moderately more important than “{b}”' },
  4: { 'zh-CN': '“{a}”比“{b}”较重要', en: '“{a}” is rather more important than “{b}”' },
  5: { 'zh-CN': '“{a}”比“{b}”明显重要', en: '“{a}” is strongly more important than “{b}”' },
  6: { 'zh-CN': '“{a}”比“{b}”重要得多', en: '“{a}” is much more important than “{b}”' },
  7: { 'zh-CN': '“{a}”比“{b}”强烈重要', en: '“{a}” is very strongly more important than “{b}”' },
  8: { 'zh-CN': '“{a}”比“{b}”非常重要', en: '“{a}” is overwhelmingly more important than “{b}”' },
  9: { 'zh-CN': '“{a}”比“{b}”极端重要', en: '“{a}” is extremely more important than “{b}”' },
} as const satisfies Record<number, Text>
