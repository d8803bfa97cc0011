import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const descriptivesWords = {
  title: { 'zh-CN': '描述统计', en: 'Descriptives' },
  purpose: {
    'zh-CN': '各变量的集中趋势、离散程度和分布形状。',
    en: 'Location, spread and shape of each variable.',
  },
  one: {
    'zh-CN': '“{variable}”的均值为 {mean}，标准差 {sd}（n = {n}）。',
    en: '“{variable}” has a mean of {mean} and a standard deviation of {sd} (n = {n}).',
  },
  none: { 'zh-CN': '“{variable}”没有有效答案。', en: '“{variable}” has no valid answers.' },
  span: {
    'zh-CN': '{count} 个变量中，均值最高的是“{highest}”（{highestMean}），最低的是“{lowest}”（{lowestMean}）。',
    en: 'Of {count} variables, “{highest}” has the highest mean ({highestMean}) and “{lowest}” the lowest ({lowestMean}).',
  },
  spread: {
    'zh-CN': '意见最分散的是“{variable}”（标准差 {sd}）。',
    en: 'Opinions differ most on “{variable}” (standard deviation {sd}).',
  },
  skewed: {
    'zh-CN': '“{variable}”的分布明显偏斜（偏度 {skewness}，绝对值超过 1），均值宜与中位数 {median} 对照解读。',
    en: '“{variable}” is markedly skewed (skewness {skewness}, beyond ±1): read its mean together with the median {median}.',
  },
  tableCaption: { 'zh-CN': '描述统计量', en: 'Descriptive statistics' },
  shapeCaption: { 'zh-CN': '四分位数与分布形状', en: 'Quartiles and shape' },
  histogramCaption: {
    'zh-CN': '“{variable}”的分布与正态曲线',
    en: 'Distribution of “{variable}” with the normal curve',
  },
  histogramDescription: {
    'zh-CN': '直方图：“{variable}”取值从 {min} 到 {max}，均值 {mean}，标准差 {sd}。',
    en: 'Histogram of “{variable}”: values from {min} to {max}, mean {mean}, standard deviation {sd}.',
  },
  meansCaption: { 'zh-CN': '各变量均值', en: 'Means of the variables' },
  meansDescription: {
    'zh-CN': '条形图：{count} 个变量的均值，最高“{highest}”（{highestMean}），最低“{lowest}”（{lowestMean}）。',
    en: 'Bar chart of {count} means, from “{lowest}” ({lowestMean}) to “{highest}” ({highestMean}).',
  },
  seMean: { 'zh-CN': '均值标准误', en: 'SE of mean', statistic: 'standardError' },
  range: { 'zh-CN': '全距', en: 'Range', statistic: 'extremes' },
  sum: { 'zh-CN': '总和', en: 'Sum', statistic: 'sum' },
  median: { 'zh-CN': '中位数', en: 'Median', statistic: 'quartiles' },
  lowerQuartile: { 'zh-CN': '下四分位数', en: 'Lower quartile', statistic: 'quartiles' },
  upperQuartile: { 'zh-CN': '上四分位数', en: 'Upper quartile', statistic: 'quartiles' },
  skewness: { 'zh-CN': '偏度', en: 'Skewness', statistic: 'skewness' },
  seSkewness: { 'zh-CN': '偏度标准误', en: 'SE of skewness', statistic: 'skewness' },
  kurtosis: { 'zh-CN': '峰度', en: 'Kurtosis', statistic: 'skewness' },
  seKurtosis: { 'zh-CN': '峰度标准误', en: 'SE of kurtosis', statistic: 'skewness' },
  missing: { 'zh-CN': '缺失', en: 'Missing', statistic: 'missing' },
} as const satisfies Record<string, Word>

export const descriptivesOptionTexts = {
  variables: {
    label: { 'zh-CN': '变量', en: 'Variables' },
    help: { 'zh-CN': '要描述的数字变量。', en: 'The numeric variables to describe.' },
  },
} as const satisfies Record<string, OptionText>
