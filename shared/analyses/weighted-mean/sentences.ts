import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const weightedMeanWords = {
  title: { 'zh-CN': '加权均值', en: 'Weighted means' },
  purpose: {
    'zh-CN': '加权后的均值，标准误按抽样权重与分层用线性化方法计算。',
    en: 'Means with sample weights; standard errors are linearised and take the weights and strata into account.',
  },
  one: {
    'zh-CN': '“{variable}”的均值为 {mean}，{level} 置信区间 {lower}～{upper}（标准误 {se}，n = {n}）。',
    en: '“{variable}” has a mean of {mean}, {level} CI {lower} to {upper} (standard error {se}, n = {n}).',
  },
  oneWithoutError: {
    'zh-CN': '“{variable}”的均值为 {mean}（n = {n}），标准误无法计算。',
    en: '“{variable}” has a mean of {mean} (n = {n}); its standard error is not defined.',
  },
  none: { 'zh-CN': '“{variable}”没有有效答案。', en: '“{variable}” has no valid answers.' },
  span: {
    'zh-CN': '{count} 个变量中，均值最高的是“{highest}”（{highestMean}），最低的是“{lowest}”（{lowestMean}）。',
    en: 'Of {count} variables, “{highest}” has the highest mean ({highestMean}) and “{lowest}” the lowest ({lowestMean}).',
  },
  tableCaption: { 'zh-CN': '加权均值与标准误', en: 'Weighted means and standard errors' },
  se: { 'zh-CN': '标准误', en: 'SE', statistic: 'standardError' },
  lower: { 'zh-CN': '下限', en: 'CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '上限', en: 'CI upper', statistic: 'confidenceInterval' },
  effectiveN: { 'zh-CN': '有效样本量', en: 'Effective n', statistic: 'effectiveN' },
  missing: { 'zh-CN': '缺失', en: 'Missing', statistic: 'missing' },
  interval: { 'zh-CN': '置信水平 {level}；共 {strata} 层。', en: 'Confidence level {level}; {strata} strata.' },
  intervalOnly: { 'zh-CN': '置信水平 {level}；未分层。', en: 'Confidence level {level}; no strata.' },
  figureCaption: { 'zh-CN': '加权均值与置信区间', en: 'Weighted means with intervals' },
  figureDescription: {
    'zh-CN':
      '条形图：{count} 个变量的加权均值与置信区间，最高“{highest}”（{highestMean}），最低“{lowest}”（{lowestMean}）。',
    en: 'Bar chart of {count} weighted means with intervals, from “{lowest}” ({lowestMean}) to “{highest}” ({highestMean}).',
  },
} as const satisfies Record<string, Word>

export const weightedMeanOptionTexts = {
  variables: {
    label: { 'zh-CN': '变量', en: 'Variables' },
    help: { 'zh-CN': '要求均值的数字变量。', en: 'The numeric variables to average.' },
  },
  strata: {
    label: { 'zh-CN': '分层变量', en: 'Strata' },
    help: {
      'zh-CN': '抽样时分层所依据的变量；标准误按层内差异计算。',
      en: 'The variable by which the sample was stratified; standard errors use the spread within strata.',
    },
  },
} as const satisfies Record<string, OptionText>
