import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const ahpHierarchyWords = {
  title: { 'zh-CN': '递阶层次 AHP', en: 'AHP over the index tree' },
  purpose: {
    'zh-CN': '对整个指标体系逐层两两比较，得出每个节点的局部权重与整体权重，并检验层次总体一致性。',
    en: 'Local and overall weights of every node from pairwise comparisons on all levels, with the consistency of the whole.',
  },
  weights: {
    'zh-CN': '按{method}，整体权重最大的是{largest}；{count} 个末级指标中，前 {few} 项合计占 {share}。',
    en: 'The largest overall weights ({method}) are {largest}; the first {few} of {count} leaves hold {share}.',
  },
  allWeights: {
    'zh-CN': '按{method}，末级指标的整体权重从高到低依次为：{largest}。',
    en: 'Overall weights of the leaves ({method}), largest first: {largest}.',
  },
  weightOf: { 'zh-CN': '“{name}”{weight}', en: '“{name}” {weight}' },
  passed: {
    'zh-CN': '层次总体一致性比率 CR = {ci} / {ri} = {cr} < {limit}（{table}），总排序通过一致性检验。',
    en: 'The hierarchy as a whole has CR = {ci} / {ri} = {cr} < {limit} with the RI of {table}: it passes the consistency check.',
  },
  failed: {
    'zh-CN': '层次总体一致性比率 CR = {ci} / {ri} = {cr} ≥ {limit}（{table}），总排序未通过一致性检验，应先修正判断。',
    en: 'The hierarchy as a whole has CR = {ci} / {ri} = {cr} ≥ {limit} with the RI of {table}: it fails the consistency check, and judgements should be revised first.',
  },
  pairsOnly: {
    'zh-CN': '各处至多比较两项，判断必然一致（CR = 0）。',
    en: 'No comparison has more than two items, so the judgements cannot contradict each other (CR = 0).',
  },
  nodeFailed: {
    'zh-CN':
      '“{node}”下的判断未通过（CR = {cr}）：矛盾最大的是“{a}”比“{b}”= {given}，与其余判断最相容的取值是 {suggested}，建议请专家复核。',
    en: 'The judgements under “{node}” fail (CR = {cr}): the least consistent is “{a}” over “{b}” = {given}, where {suggested} would fit best. Ask the expert to look at it again.',
  },
  weightsCaption: { 'zh-CN': '各级指标权重', en: 'Weights of all levels' },
  node: { 'zh-CN': '指标', en: 'Indicator' },
  localWeight: { 'zh-CN': '局部权重', en: 'Local weight', statistic: 'weight' },
  overallWeight: { 'zh-CN': '整体权重', en: 'Overall weight', statistic: 'weight' },
  consistencyCaption: {
    'zh-CN': '各判断矩阵与层次总排序的一致性',
    en: 'Consistency of each comparison and of the hierarchy',
  },
  comparison: { 'zh-CN': '判断矩阵', en: 'Comparison under' },
  criteria: { 'zh-CN': '项数', en: 'Items', statistic: 'itemCount' },
  lambdaMax: { 'zh-CN': 'λmax', en: 'λmax', statistic: 'consistencyRatio' },
  ci: { 'zh-CN': 'CI', en: 'CI', statistic: 'consistencyRatio' },
  ri: { 'zh-CN': 'RI', en: 'RI', statistic: 'consistencyRatio' },
  crColumn: { 'zh-CN': 'CR', en: 'CR', statistic: 'consistencyRatio' },
  worst: { 'zh-CN': '矛盾最大的判断', en: 'Worst judgement', statistic: 'consistencyRatio' },
  worstCell: { 'zh-CN': '{a} 比 {b} = {given}，宜为 {suggested}', en: '{a} over {b} = {given}, better {suggested}' },
  levelRow: { 'zh-CN': '第 {level} 层合计', en: 'Level {level} together' },
  totalRow: { 'zh-CN': '层次总体', en: 'Whole hierarchy' },
  totalNote: {
    'zh-CN': '合计行的 CI、RI 以上级节点的整体权重加权；随机一致性指标：{table}。',
    en: 'The rows for levels and the whole weigh CI and RI by the overall weight of the node above. Random index: {table}.',
  },
  figureCaption: { 'zh-CN': '末级指标的整体权重', en: 'Overall weights of the leaves' },
  figureDescription: {
    'zh-CN':
      '条形图：{count} 个末级指标的整体权重，最大为“{highest}”（{highestWeight}），最小为“{lowest}”（{lowestWeight}）。',
    en: 'Bar chart of {count} overall weights, from “{highest}” ({highestWeight}) to “{lowest}” ({lowestWeight}).',
  },
  axis: { 'zh-CN': '整体权重（%）', en: 'Overall weight (%)' },
} as const satisfies Record<string, Word>

export const ahpHierarchyOptionTexts = {
  tree: {
    label: { 'zh-CN': '指标体系与判断', en: 'Index tree with judgements' },
    help: {
      'zh-CN': '有两项及以上下级的节点，都把下级两两比较；可由多位专家分别判断。',
      en: 'The children of every indicator that has two or more are compared in pairs, by one expert or several.',
    },
  },
  method: {
    label: { 'zh-CN': '算法', en: 'Method' },
    help: {
      'zh-CN': '采用哪一种算法的权重，各层相同。',
      en: 'Whose weights are taken, the same on all levels.',
    },
  },
} as const satisfies Record<string, OptionText>
