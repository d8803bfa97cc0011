import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const compareWavesWords = {
  title: { 'zh-CN': '期次比较', en: 'Comparison of waves' },
  purpose: {
    'zh-CN': '各期均值及最近两期的变化，并区分真实变化与样本结构变化。',
    en: 'The means of the waves and the latest change, telling a real change from a changed sample.',
  },
  changed: {
    'zh-CN':
      '“{dependent}”由“{from}”的 {meanFrom} 变为“{to}”的 {meanTo}，变化 {difference}（{level} 置信区间 {lower} 至 {upper}），变化显著（t = {t}，自由度 {df}，{p}）。',
    en: '“{dependent}” went from {meanFrom} in “{from}” to {meanTo} in “{to}”, a change of {difference} ({level} CI {lower} to {upper}), which is significant (t = {t}, df {df}, {p}).',
  },
  unchanged: {
    'zh-CN':
      '“{dependent}”由“{from}”的 {meanFrom} 变为“{to}”的 {meanTo}，变化 {difference}（{level} 置信区间 {lower} 至 {upper}），未超出抽样误差（t = {t}，自由度 {df}，{p}）。',
    en: '“{dependent}” went from {meanFrom} in “{from}” to {meanTo} in “{to}”, a change of {difference} ({level} CI {lower} to {upper}), which is not significant (t = {t}, df {df}, {p}).',
  },
  untested: {
    'zh-CN':
      '“{dependent}”由“{from}”的 {meanFrom} 变为“{to}”的 {meanTo}，变化 {difference}；答案过少或没有差异，无法检验。',
    en: '“{dependent}” went from {meanFrom} in “{from}” to {meanTo} in “{to}”, a change of {difference}; with so few answers, or no variance, it cannot be tested.',
  },
  adjusted: {
    'zh-CN': '按“{mix}”调整样本结构后，变化为 {adjusted}（{p}）；其余 {mixEffect} 来自样本结构的变化。',
    en: 'With the mix of “{mix}” held constant, the change is {adjusted} ({p}); the remaining {mixEffect} comes from the changed sample.',
  },
  adjustedUntested: {
    'zh-CN': '按“{mix}”调整样本结构后，变化为 {adjusted}；其余 {mixEffect} 来自样本结构的变化。',
    en: 'With the mix of “{mix}” held constant, the change is {adjusted}; the remaining {mixEffect} comes from the changed sample.',
  },
  reversedByMix: {
    'zh-CN': '调整前后方向相反：总体均值的变化是样本结构造成的，各群体内的变化方向与之相反。',
    en: 'The direction reverses: the change in the overall mean comes from the sample, while within the segments it goes the other way.',
  },
  trend: {
    'zh-CN': '{count} 期中均值最高的是“{highest}”（{highestMean}），最低的是“{lowest}”（{lowestMean}）。',
    en: 'Of {count} waves, “{highest}” has the highest mean ({highestMean}) and “{lowest}” the lowest ({lowestMean}).',
  },
  waveCaption: { 'zh-CN': '各期“{dependent}”的均值', en: 'Means of “{dependent}” by wave' },
  changeCaption: { 'zh-CN': '“{from}”到“{to}”的变化', en: 'Change from “{from}” to “{to}”' },
  segmentCaption: {
    'zh-CN': '“{mix}”各群体的占比与均值（“{from}”与“{to}”）',
    en: 'Shares and means of “{mix}” in “{from}” and “{to}”',
  },
  quantity: { 'zh-CN': '项目', en: 'Quantity' },
  difference: { 'zh-CN': '变化', en: 'Change', statistic: 'waveChange' },
  plain: { 'zh-CN': '均值的变化', en: 'Change in the mean' },
  adjustedRow: { 'zh-CN': '结构调整后的变化', en: 'Mix-adjusted change' },
  mixRow: { 'zh-CN': '样本结构的影响', en: 'Effect of the changed sample' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  lower: { 'zh-CN': '{level} 下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  n: { 'zh-CN': '“{wave}” n', en: '“{wave}” n', statistic: 'n' },
  share: { 'zh-CN': '“{wave}”占比', en: '“{wave}” share', statistic: 'mixShare' },
  mean: { 'zh-CN': '“{wave}”均值', en: '“{wave}” mean', statistic: 'mean' },
  standardShare: { 'zh-CN': '基准占比', en: 'Standard share', statistic: 'mixShare' },
  noAnswer: { 'zh-CN': '（未作答）', en: '(no answer)' },
  earlier: { 'zh-CN': '基准结构为前一期“{from}”的结构。', en: 'Standard mix: that of the earlier wave, “{from}”.' },
  later: { 'zh-CN': '基准结构为后一期“{to}”的结构。', en: 'Standard mix: that of the later wave, “{to}”.' },
  average: { 'zh-CN': '基准结构为两期结构的平均。', en: 'Standard mix: the average of the two waves.' },
  figureDescription: {
    'zh-CN': '折线图：“{dependent}”在 {count} 期的均值，从“{first}”的 {firstMean} 到“{last}”的 {lastMean}。',
    en: 'Line chart: the mean of “{dependent}” over {count} waves, from {firstMean} in “{first}” to {lastMean} in “{last}”.',
  },
} as const satisfies Record<string, Word>

export const compareWavesOptionTexts = {
  dependent: {
    label: { 'zh-CN': '比较的变量', en: 'Variable compared' },
    help: { 'zh-CN': '数字变量，例如总体满意度。', en: 'A numeric variable, such as overall satisfaction.' },
  },
  wave: {
    label: { 'zh-CN': '期次', en: 'Wave' },
    help: { 'zh-CN': '标明每份答卷属于哪一期的变量。', en: 'The variable that says which wave a response belongs to.' },
  },
  waves: {
    label: { 'zh-CN': '期次顺序', en: 'Wave order' },
    help: {
      'zh-CN': '可选。按时间先后列出各期；不填则按数字大小排列。',
      en: 'Optional: the waves in the order of time; otherwise by the numbers in their names.',
    },
  },
  mix: {
    label: { 'zh-CN': '样本结构变量', en: 'Sample mix' },
    help: {
      'zh-CN': '可选。占比可能变化的群体，例如客户类型；用来分出样本结构造成的变化。',
      en: 'Optional: segments whose shares may have changed, such as customer type, to tell what the changed sample did.',
    },
  },
  mixStandard: {
    label: { 'zh-CN': '基准结构', en: 'Standard mix' },
    help: {
      'zh-CN': '两期都按它加权：前一期、后一期或两期平均。',
      en: 'What both waves are weighted to: the earlier wave, the later one, or their average.',
    },
  },
} as const satisfies Record<string, OptionText>
