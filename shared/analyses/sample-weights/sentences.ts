import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const sampleWeightWords = {
  converged: {
    'zh-CN': '{n} 份样本按{margins}加权，迭代 {iterations} 次后收敛，最大边际误差 {points} 个百分点，目标全部达到。',
    en: 'Responses weighted to {margins}: {n}. Every target is met (iterations: {iterations}, largest error {points} percentage points).',
  },
  notConverged: {
    'zh-CN': '{n} 份样本按{margins}加权，迭代 {iterations} 次仍未收敛，最大边际误差 {points} 个百分点，权重不宜使用。',
    en: 'Responses weighted to {margins}: {n}. The targets are not met (iterations: {iterations}, largest error {points} percentage points): do not use these weights.',
  },
  marginName: { 'zh-CN': '“{name}”', en: '“{name}”' },
  spread: {
    'zh-CN': '权重在 {min}～{max} 之间；设计效应 {designEffect}，有效样本量 {effectiveN}，相当于损失 {loss} 的样本。',
    en: 'Weights run from {min} to {max}; the design effect is {designEffect} and the effective sample size {effectiveN}, which costs {loss} of the sample.',
  },
  largestShift: {
    'zh-CN': '调整最大的是“{variable}”的“{category}”：样本占 {before}，目标 {target}。',
    en: 'The largest correction is to “{category}” of “{variable}”: {before} of the sample, target {target}.',
  },
  achievedCaption: { 'zh-CN': '目标占比与加权前后占比', en: 'Targets and shares before and after weighting' },
  margin: { 'zh-CN': '边际变量', en: 'Margin' },
  responses: { 'zh-CN': '份数', en: 'Responses', statistic: 'n' },
  before: { 'zh-CN': '加权前', en: 'Before', statistic: 'sampleShare' },
  target: { 'zh-CN': '目标', en: 'Target', statistic: 'sampleShare' },
  after: { 'zh-CN': '加权后', en: 'After', statistic: 'sampleShare' },
  difference: { 'zh-CN': '误差（百分点）', en: 'Error (points)', statistic: 'sampleShare' },
  summaryCaption: { 'zh-CN': '权重概况', en: 'The weights' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  value: { 'zh-CN': '数值', en: 'Value' },
  smallest: { 'zh-CN': '最小权重', en: 'Smallest weight', statistic: 'caseWeight' },
  largest: { 'zh-CN': '最大权重', en: 'Largest weight', statistic: 'caseWeight' },
  ratio: { 'zh-CN': '最大与最小之比', en: 'Largest to smallest', statistic: 'caseWeight' },
  designEffect: { 'zh-CN': '设计效应（Kish）', en: 'Design effect (Kish)', statistic: 'designEffect' },
  effectiveN: { 'zh-CN': '有效样本量', en: 'Effective sample size', statistic: 'effectiveN' },
  iterations: { 'zh-CN': '迭代次数', en: 'Iterations', statistic: 'iterations' },
  normalised: { 'zh-CN': '权重合计等于样本数，均值为 1。', en: 'The weights add up to n; their mean is 1.' },
  shiftFigure: { 'zh-CN': '样本构成与目标', en: 'Sample and targets' },
  shiftDescription: {
    'zh-CN': '分组条形图：{count} 个类别在样本中的占比与目标占比；相差最大的是“{category}”（{before} 对 {target}）。',
    en: 'Grouped bars: shares of {count} categories in the sample and as targets; “{category}” differs most ({before} against {target}).',
  },
  categoryOf: { 'zh-CN': '{variable}：{category}', en: '{variable}: {category}' },
  shareAxis: { 'zh-CN': '占比（%）', en: 'Share (%)' },
  weightsFigure: { 'zh-CN': '权重分布', en: 'Distribution of the weights' },
  weightsDescription: {
    'zh-CN': '直方图：{n} 份样本的权重，从 {min} 到 {max}，均值为 1。',
    en: 'Histogram of {n} weights from {min} to {max}, with mean 1.',
  },
  weightAxis: { 'zh-CN': '权重', en: 'Weight' },
} as const satisfies Record<string, Word>

export const sampleWeightOptionTexts = {
  base: {
    label: { 'zh-CN': '基础权重', en: 'Base weights' },
    help: {
      'zh-CN': '抽样设计权重变量；调整系数乘在它之上。不填则每份从 1 开始。',
      en: 'A variable of design weights, which the adjustment multiplies. Without it every response starts from 1.',
    },
  },
  missing: {
    label: { 'zh-CN': '边际变量缺失', en: 'Missing on a margin' },
    help: {
      'zh-CN': '成列删除时，边际变量缺失的答卷不给权重；也可让缺失自成一类，保留其样本占比。',
      en: 'Listwise, a response without an answer on a margin gets no weight; else missing is a category that keeps its share.',
    },
  },
} as const satisfies Record<string, OptionText>
