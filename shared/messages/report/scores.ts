import type { Text } from '../language.ts'

/** Chapters on index system, weights and scores. */
export const scoreTexts = {
  indexSystem: { 'zh-CN': '指标体系', en: 'Index system' },
  indexSystemIntro: {
    'zh-CN': '指标体系由 {dimensions} 个维度、{items} 个题项构成。组合权重为题项在总指数中所占份额，等于各级权重之积。',
    en: 'The index system has {dimensions} {dimensions|dimension|dimensions} and {items} {items|item|items}. The overall weight is an indicator’s share in the whole index: its weight multiplied by those above it.',
  },
  indexTable: { 'zh-CN': '指标体系与权重', en: 'Index system and weights' },
  node: { 'zh-CN': '指标', en: 'Indicator' },
  variable: { 'zh-CN': '对应变量', en: 'Variable' },
  weight: { 'zh-CN': '同级权重', en: 'Weight' },
  overallWeight: { 'zh-CN': '组合权重', en: 'Overall weight' },
  equalWeights: {
    'zh-CN': '注：未指定权重的指标按同级等权处理。',
    en: 'Indicators without a weight share equally with their siblings.',
  },

  weightSets: { 'zh-CN': '权重方案', en: 'Weight sets' },
  setName: { 'zh-CN': '方案', en: 'Set' },
  setNode: { 'zh-CN': '上级指标', en: 'Parent' },
  setMethod: { 'zh-CN': '方法', en: 'Method' },
  setWeights: { 'zh-CN': '权重', en: 'Weights' },
  manual: { 'zh-CN': '直接给定', en: 'Entered directly' },
  bySegment: { 'zh-CN': '分{variable}比较', en: 'By {variable}' },
  segmentTable: { 'zh-CN': '各{variable}满意度指数与排名', en: 'Satisfaction index and rank by {variable}' },
  segmentFigure: { 'zh-CN': '各{variable}满意度指数', en: 'Satisfaction index by {variable}' },
  segmentFigureDescription: {
    'zh-CN': '横向条形图，按得分从高到低排列：最高为{best}（{high}），最低为{worst}（{low}），虚线为目标 {target}。',
    en: 'Horizontal bars from the highest, {best} ({high}), to the lowest, {worst} ({low}); the dashed line is the target of {target}.',
  },
  segmentFinding: {
    'zh-CN': '{best}得分最高（{high}），{worst}最低（{low}），相差 {gap}；{below} 个未达目标 {target}。',
    en: '{best} scores highest ({high}), {worst} lowest ({low}), {gap} apart; {below} miss the target of {target}.',
  },
  rank: { 'zh-CN': '排名', en: 'Rank' },
  n: { 'zh-CN': 'n', en: 'n' },
  score: { 'zh-CN': '指数', en: 'Index' },
  indexScore: { 'zh-CN': '满意度指数（0–100）', en: 'Satisfaction index (0–100)' },
  gapToMean: { 'zh-CN': '与均值之差', en: 'Gap to mean' },
  gapToBest: { 'zh-CN': '与最优之差', en: 'Gap to best' },
  meanNote: {
    'zh-CN': '注：均值为各{variable}指数的简单平均（{mean}）；样本量少于 30 的结果波动较大，排名仅供参考。',
    en: 'The mean is the unweighted average of the scores by {variable} ({mean}). With fewer than 30 responses a score varies considerably and its rank is only indicative.',
  },
  targetLine: { 'zh-CN': '目标 {target}', en: 'Target {target}' },
  byWave: { 'zh-CN': '期次比较', en: 'Waves compared' },
  waveTable: { 'zh-CN': '各期满意度得分', en: 'Scores by wave' },
  waveWithN: { 'zh-CN': '{wave}（n = {n}）', en: '{wave} (n = {n})' },
  waveFigure: { 'zh-CN': '各维度得分的期次变化', en: 'Scores by dimension and wave' },
  waveFigureDescription: {
    'zh-CN': '分组柱状图，每个维度并列各期得分：{waves}。',
    en: 'Grouped bars: for each dimension the scores of {waves}.',
  },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  change: { 'zh-CN': '变化', en: 'Change' },
  wholeIndex: { 'zh-CN': '总指数', en: 'Whole index' },
  mixNote: {
    'zh-CN': '注：各期样本构成可能不同，变化中含有构成差异的影响。',
    en: 'The waves may differ in the composition of their samples; part of a change may come from that.',
  },
} as const satisfies Record<string, Text>
