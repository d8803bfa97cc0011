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
  moreMethods: { 'zh-CN': '更多方法', en: 'More methods' },
  otherIndicators: {
    'zh-CN': '结果中的指标与“{name}”的下级不一致，不能写入指标体系。',
    en: 'The result weights indicators other than the children of “{name}”, so it cannot be written there.',
  },
  samplePurpose: {
    'zh-CN': '使样本的构成与总体一致：给出各类别在总体中的占比，得到每份答卷的权重。',
    en: 'Matches the sample to the population: enter the population shares, get a weight for each response.',
  },
  sampleName: { 'zh-CN': '样本权重', en: 'Sample weight' },
  sampleNameLabel: { 'zh-CN': '权重变量名', en: 'Name of the weight' },
  sampleNameTaken: { 'zh-CN': '已有同名变量，请换一个名称。', en: 'A variable has this name already; choose another.' },
  sampleKeep: { 'zh-CN': '存为权重变量', en: 'Keep as a weight' },
  sampleKept: {
    'zh-CN': '已存为变量“{name}”，各分析的“样本权重”中可以选用',
    en: 'Kept as the variable “{name}”; choose it as sample weight in any analysis',
  },
  sampleNotConverged: {
    'zh-CN': '加权没有收敛，边际仍有偏差；使用前请先检查目标比例或放宽上限。',
    en: 'The weighting has not converged and the margins are still off; check the targets or the cap before use.',
  },
  sampleEmptyTitle: { 'zh-CN': '还没有可以加权的答卷', en: 'No responses to weight yet' },
  sampleEmptyText: {
    'zh-CN': '样本加权按总体占比调整每份答卷的分量。请先导入数据。',
    en: 'Sample weights adjust how much each response counts. Import data first.',
  },
  priority: { 'zh-CN': '算法', en: 'Priorities by' },
  randomIndex: { 'zh-CN': '随机一致性指标表', en: 'Random index' },
  normalize: { 'zh-CN': '无量纲化', en: 'Normalisation' },
  normalizeNone: { 'zh-CN': '不处理', en: 'None' },
  normalizeMinMax: { 'zh-CN': '按实际最小—最大', en: 'Observed minimum and maximum' },
  normalizeDeclared: { 'zh-CN': '按声明的量表', en: 'Declared scale' },
  comparisons: { 'zh-CN': '两两比较', en: 'Pairwise judgements' },
  unjudged: { 'zh-CN': '还有 {n} 对未判断，暂按同等重要计', en: '{n} {n|pair|pairs} not judged yet, taken as equal' },
  notJudged: { 'zh-CN': '尚未判断', en: 'Not judged yet' },
  matrix: { 'zh-CN': '判断矩阵', en: 'Judgement matrix' },
  consistency: { 'zh-CN': '一致性', en: 'Consistency' },
  crOpen: { 'zh-CN': 'CR = {cr}，还有 {n} 对未判断', en: 'CR = {cr}; {n} {n|pair|pairs} not judged yet' },
  cardOpen: {
    'zh-CN': '还有 {n} 对未判断，以下按“同等重要”计算；全部判断之前，一致性和权重都不能作为结论。',
    en: '{n} {n|pair|pairs} not judged yet, counted as equally important below; until all are judged, neither consistency nor weights are conclusions.',
  },
  crPassed: { 'zh-CN': 'CR = {cr} < 0.1，判断一致', en: 'CR = {cr} < 0.1: consistent' },
  crFailed: { 'zh-CN': 'CR = {cr} ≥ 0.1，判断前后矛盾', en: 'CR = {cr} ≥ 0.1: contradictory' },
  worst: {
    'zh-CN': '矛盾最大的一对，与其余判断最相容的是：',
    en: 'Least consistent with the rest; the best fit would be:',
  },
  applySuggestion: { 'zh-CN': '采用建议', en: 'Use the suggestion' },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  reset: { 'zh-CN': '全部重来', en: 'Start over' },
  apply: { 'zh-CN': '应用到指标体系', en: 'Apply to the index system' },
  applied: { 'zh-CN': '权重已写入“{name}”的下级', en: 'The weights have been written to the children of “{name}”' },
  setName: { 'zh-CN': '{method} · {name}', en: '{method} · {name}' },
  savedSets: { 'zh-CN': '保存过的权重', en: 'Saved weights' },
  reapply: { 'zh-CN': '应用', en: 'Apply' },
  entropyNeedsItems: {
    'zh-CN': '熵权法用答卷的离散程度赋权，只适用于下级都是已绑定变量的题项。请改选一个维度，或用层次分析法。',
    en: 'Entropy weights come from the spread of the answers: choose a dimension whose children are all items bound to variables, or use AHP.',
  },
  pairOf: { 'zh-CN': '“{a}”与“{b}”', en: '“{a}” and “{b}”' },
  cellOf: { 'zh-CN': '{a} 比 {b}：{value}', en: '{a} over {b}: {value}' },
} as const satisfies Record<string, Text>

/** How much more important a is than b, by the 1-9 scale of Saaty. */
export const judgementTexts = {
  1: { 'zh-CN': '“{a}”与“{b}”同等重要', en: '“{a}” and “{b}” are equally important' },
  2: { 'zh-CN': '“{a}”比“{b}”略微重要', en: '“{a}” is slightly more important than “{b}”' },
  3: { 'zh-CN': '“{a}”比“{b}”稍重要', en: '“{a}” is moderately more important than “{b}”' },
  4: { 'zh-CN': '“{a}”比“{b}”较重要', en: '“{a}” is moderately to strongly more important than “{b}”' },
  5: { 'zh-CN': '“{a}”比“{b}”明显重要', en: '“{a}” is strongly more important than “{b}”' },
  6: { 'zh-CN': '“{a}”比“{b}”重要得多', en: '“{a}” is strongly to very strongly more important than “{b}”' },
  7: { 'zh-CN': '“{a}”比“{b}”强烈重要', en: '“{a}” is very strongly more important than “{b}”' },
  8: { 'zh-CN': '“{a}”比“{b}”非常重要', en: '“{a}” is very strongly to extremely more important than “{b}”' },
  9: { 'zh-CN': '“{a}”比“{b}”极端重要', en: '“{a}” is extremely more important than “{b}”' },
} as const satisfies Record<number, Text>
