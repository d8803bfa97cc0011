import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'
import type { RunPattern } from './result.ts'

/** What a pattern means and what to look for. */
export const patternWords: Readonly<Record<RunPattern, { readonly name: Text; readonly finding: Text }>> = {
  clustering: {
    name: { 'zh-CN': '聚集', en: 'Clustering' },
    finding: {
      'zh-CN':
        '各点有聚集：关于中位数的游程只有 {observed} 个，随机时应约为 {expected} 个（{p}），说明水平在某段时间整体偏高或偏低，应查明那段时间发生了什么。',
      en: 'Clustering: {observed} runs about the median, where about {expected} are expected by chance ({p}). The level shifted for a while; find out what happened then.',
    },
  },
  mixtures: {
    name: { 'zh-CN': '混合', en: 'Mixtures' },
    finding: {
      'zh-CN':
        '各点频繁跨越中位数：游程多达 {observed} 个，随机时应约为 {expected} 个（{p}），可能混合了两种不同的来源，宜分层后分别作图。',
      en: 'Mixture: {observed} runs about the median, where about {expected} are expected by chance ({p}). Two sources may be mixed; chart them separately.',
    },
  },
  trends: {
    name: { 'zh-CN': '趋势', en: 'Trends' },
    finding: {
      'zh-CN':
        '存在趋势：上升下降的游程只有 {observed} 个，随机时应约为 {expected} 个（{p}），水平在持续上升或下降，而不是偶然起伏。',
      en: 'Trend: {observed} runs up or down, where about {expected} are expected by chance ({p}). The level drifts rather than varying at random.',
    },
  },
  oscillation: {
    name: { 'zh-CN': '振荡', en: 'Oscillation' },
    finding: {
      'zh-CN':
        '存在振荡：上升下降的游程多达 {observed} 个，随机时应约为 {expected} 个（{p}），忽高忽低过于频繁，常见于过度调整或两班交替。',
      en: 'Oscillation: {observed} runs up or down, where about {expected} are expected by chance ({p}), as with over-adjustment or alternating shifts.',
    },
  },
}

export const runChartWords = {
  title: { 'zh-CN': '运行图', en: 'Run chart' },
  purpose: {
    'zh-CN': '按时间看一个指标的走势，并检验起伏是否只是偶然。',
    en: 'A measure over time, and whether its ups and downs are more than chance.',
  },
  random: {
    'zh-CN':
      '{n} 个点围绕中位数 {median} 随机波动，没有发现聚集、混合、趋势或振荡（四项检验的 p 均不小于 {significance}，最小为 {least}）。',
    en: '{n} points vary at random about the median {median}: no clustering, mixtures, trends or oscillation (all four p-values are {significance} or more, the smallest {least}).',
  },
  median: {
    'zh-CN': '{n} 个点，中位数 {median}；最近一期“{last}”为 {value}，{side}。',
    en: '{n} points with a median of {median}; the latest, “{last}”, is {value}, {side}.',
  },
  above: { 'zh-CN': '高于中位数', en: 'above the median' },
  below: { 'zh-CN': '低于中位数', en: 'below the median' },
  on: { 'zh-CN': '与中位数持平', en: 'on the median' },
  tooFew: {
    'zh-CN': '只有 {n} 个点，还不能检验是否随机，目前只看走势。',
    en: 'With {n} points randomness cannot be tested yet; look at the line only.',
  },
  figureCaption: { 'zh-CN': '运行图', en: 'Run chart' },
  figureCaptionOf: { 'zh-CN': '“{variable}”的运行图', en: 'Run chart of “{variable}”' },
  figureDescription: {
    'zh-CN': '运行图：{n} 个点，从“{first}”到“{last}”，最低 {min}，最高 {max}，中位数 {median}。',
    en: 'Run chart of {n} points from “{first}” to “{last}”, lowest {min}, highest {max}, median {median}.',
  },
  testsCaption: { 'zh-CN': '随机性检验', en: 'Tests of randomness' },
  test: { 'zh-CN': '检验', en: 'Test' },
  aboutMedian: { 'zh-CN': '关于中位数的游程', en: 'Runs about the median' },
  upDown: { 'zh-CN': '上升与下降的游程', en: 'Runs up and down' },
  observed: { 'zh-CN': '实际游程数', en: 'Runs', statistic: 'runs' },
  expected: { 'zh-CN': '期望游程数', en: 'Expected', statistic: 'runs' },
  longest: { 'zh-CN': '最长游程（点）', en: 'Longest (points)', statistic: 'runs' },
  pattern: { 'zh-CN': '图形', en: 'Pattern', statistic: 'runs' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  sidesNote: {
    'zh-CN': '中位数以上 {above} 个点，不高于中位数 {below} 个点；p 小于 {significance} 判为有该图形。',
    en: '{above} points above the median, {below} not above; a p below {significance} counts as the pattern.',
  },
  pointsCaption: { 'zh-CN': '各点数值', en: 'The points' },
  point: { 'zh-CN': '点', en: 'Point' },
  value: { 'zh-CN': '数值', en: 'Value', statistic: 'plotted' },
  order: { 'zh-CN': '次序', en: 'Order' },
  centre: { 'zh-CN': '中位数 {median}', en: 'Median {median}' },
} as const satisfies Record<string, Word>

export const runChartOptionTexts = {
  values: {
    label: { 'zh-CN': '数值', en: 'Values' },
    help: {
      'zh-CN': '按时间先后填写的数值；与变量二者取一。',
      en: 'Values in time order; or choose a variable.',
    },
  },
  names: {
    label: { 'zh-CN': '点的名称', en: 'Names' },
    help: {
      'zh-CN': '各数值的名称，如期次、月份，个数与数值相同。',
      en: 'What each value is called, such as its month; as many as values.',
    },
  },
  variable: {
    label: { 'zh-CN': '变量', en: 'Variable' },
    help: { 'zh-CN': '要看走势的数字变量。', en: 'The numeric variable to follow over time.' },
  },
  time: {
    label: { 'zh-CN': '时间', en: 'Time' },
    help: {
      'zh-CN': '决定先后的变量；同一时间的多份答卷取均值为一点。不选则按数据中的次序，每行一点。',
      en: 'The variable that gives the order; responses of one time become one point, their mean. Without it every row is a point, in the order of the data.',
    },
  },
  significance: {
    label: { 'zh-CN': '显著性水平', en: 'Significance' },
    help: {
      'zh-CN': 'p 小于它即判为存在该图形，默认 0.05。',
      en: 'A pattern is called one when p is below; 0.05 by default.',
    },
  },
} as const satisfies Record<string, OptionText>
