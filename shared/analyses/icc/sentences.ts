import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What the verdicts of the default bands are called. */
export const iccVerdictWords: Readonly<Record<string, Text>> = {
  excellent: { 'zh-CN': '优秀', en: 'excellent' },
  good: { 'zh-CN': '良好', en: 'good' },
  moderate: { 'zh-CN': '中等', en: 'moderate' },
  poor: { 'zh-CN': '较差', en: 'poor' },
}

/** The forms, with the names of McGraw and Wong that SPSS's output follows. */
export const iccFormWords = {
  icc1: { 'zh-CN': 'ICC(1,1)（单向随机、单个测量）', en: 'ICC(1,1) (one-way random, single measure)' },
  icc2: {
    'zh-CN': 'ICC(2,1)（双向、绝对一致、单个测量）',
    en: 'ICC(2,1) (two-way, absolute agreement, single measure)',
  },
  icc3: { 'zh-CN': 'ICC(3,1)（双向、一致性、单个测量）', en: 'ICC(3,1) (two-way, consistency, single measure)' },
  icc1k: { 'zh-CN': 'ICC(1,k)（单向随机、平均测量）', en: 'ICC(1,k) (one-way random, average measures)' },
  icc2k: {
    'zh-CN': 'ICC(2,k)（双向、绝对一致、平均测量）',
    en: 'ICC(2,k) (two-way, absolute agreement, average measures)',
  },
  icc3k: { 'zh-CN': 'ICC(3,k)（双向、一致性、平均测量）', en: 'ICC(3,k) (two-way, consistency, average measures)' },
} as const satisfies Record<string, Word>

export const iccWords = {
  title: { 'zh-CN': '组内相关', en: 'Intraclass correlation' },
  purpose: {
    'zh-CN': '多位评分者（或多个题项）对同一批对象的打分有多一致；用于连续评分的评分者信度。',
    en: 'How far several raters (or items) give the same subjects the same marks: inter-rater reliability of continuous ratings.',
  },
  main: {
    'zh-CN': '{form}为 {value}（{level} 置信区间 {lower}～{upper}），评价为“{verdict}”。评价标准：{bands}。',
    en: '{form} is {value} ({level} CI {lower} to {upper}), rated “{verdict}”. Rule of thumb: {bands}.',
  },
  mainWithoutInterval: {
    'zh-CN': '{form}为 {value}，评价为“{verdict}”。评价标准：{bands}。',
    en: '{form} is {value}, rated “{verdict}”. Rule of thumb: {bands}.',
  },
  mainUndefined: { 'zh-CN': '{form}无法计算，原因见注。', en: '{form} is not defined; the notes say why.' },
  test: {
    'zh-CN': '对象之间的差异{significant}：F = {f}（df = {df1}，{df2}；{p}）。',
    en: 'The subjects {significant}: F = {f} (df = {df1}, {df2}; {p}).',
  },
  significant: { 'zh-CN': '显著', en: 'differ significantly' },
  notSignificant: { 'zh-CN': '不显著', en: 'do not differ significantly' },
  levels: {
    'zh-CN':
      '一致性 {consistency} 明显高于绝对一致 {absolute}：评分者排序相近，但打分松紧不同（评分者间均方 {raters}，误差均方 {error}）。',
    en: 'Consistency ({consistency}) is well above absolute agreement ({absolute}): the raters rank alike but some mark higher (mean square of raters {raters}, of error {error}).',
  },
  formsCaption: { 'zh-CN': '组内相关系数', en: 'Intraclass correlations' },
  form: { 'zh-CN': '形式', en: 'Form' },
  value: { 'zh-CN': '组内相关', en: 'ICC', statistic: 'icc' },
  lower: { 'zh-CN': '{level} 置信下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 置信上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  f: { 'zh-CN': 'F', en: 'F', statistic: 'testStatistic' },
  df1: { 'zh-CN': '自由度 1', en: 'df 1', statistic: 'degreesOfFreedom' },
  df2: { 'zh-CN': '自由度 2', en: 'df 2', statistic: 'degreesOfFreedom' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  squaresCaption: { 'zh-CN': '方差分析的均方', en: 'Mean squares' },
  source: { 'zh-CN': '来源', en: 'Source' },
  meanSquare: { 'zh-CN': '均方', en: 'Mean square', statistic: 'meanSquare' },
  df: { 'zh-CN': '自由度', en: 'df', statistic: 'degreesOfFreedom' },
  between: { 'zh-CN': '对象之间', en: 'Between subjects' },
  within: { 'zh-CN': '对象之内', en: 'Within subjects' },
  raters: { 'zh-CN': '评分者之间', en: 'Between raters' },
  error: { 'zh-CN': '误差', en: 'Error' },
  ratersNote: { 'zh-CN': '评分者（题项）{k} 个。', en: 'Raters (items): {k}.' },
  figureCaption: { 'zh-CN': '组内相关系数与置信区间', en: 'Intraclass correlations with intervals' },
  figureDescription: {
    'zh-CN': '条形图：六种组内相关系数及其置信区间，最低 {min}，最高 {max}。',
    en: 'Bar chart of the six intraclass correlations with their intervals, from {min} to {max}.',
  },
} as const satisfies Record<string, Word>

export const iccOptionTexts = {
  items: {
    label: { 'zh-CN': '评分者或题项', en: 'Raters or items' },
    help: {
      'zh-CN': '每列是一位评分者（或一个题项）的评分，每行是一个对象；至少两列。',
      en: 'One column per rater (or item), one row per subject; at least two columns.',
    },
  },
  form: {
    label: { 'zh-CN': '采用的形式', en: 'Form to report' },
    help: {
      'zh-CN': '结论所采用的形式；ICC(3,k) 即 SPSS 的“一致性、平均测量”，等于 Cronbach α。',
      en: 'The form the finding speaks of; ICC(3,k) is SPSS’s average measure of consistency, equal to Cronbach’s alpha.',
    },
  },
} as const satisfies Record<string, OptionText>
