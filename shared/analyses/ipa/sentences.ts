import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'
import type { Quadrant } from './result.ts'

/** Quadrants are told in words, never by number: sources disagree on numbers and axes. */
export const quadrantWords: Readonly<Record<Quadrant, Text>> = {
  concentrateHere: { 'zh-CN': '重点改进', en: 'Concentrate here' },
  keepUp: { 'zh-CN': '继续保持', en: 'Keep up the good work' },
  possibleOverkill: { 'zh-CN': '供给过度', en: 'Possible overkill' },
  lowPriority: { 'zh-CN': '低优先', en: 'Low priority' },
}

export const ipaWords = {
  title: { 'zh-CN': '重要性—表现分析（IPA）', en: 'Importance-performance analysis' },
  purpose: {
    'zh-CN': '把题项按“对顾客有多重要”和“做得有多好”分到四个象限，找出应优先改进的方面。',
    en: 'Sorts items by how much they matter and how well they are done, to find what to improve first.',
  },
  concentrate: {
    'zh-CN': '应重点改进（重要性高于、表现低于分界线）：{items}。',
    en: 'Concentrate here (importance above, performance below the dividing line): {items}.',
  },
  nothingToConcentrate: {
    'zh-CN': '没有题项落在“重点改进”象限：重要的方面表现都不低于分界线。',
    en: 'No item falls in “Concentrate here”: what matters is not done below the dividing line.',
  },
  keep: { 'zh-CN': '应继续保持：{items}。', en: 'Keep up the good work: {items}.' },
  overkill: {
    'zh-CN': '表现高而重要性低（可考虑把资源转投他处）：{items}。',
    en: 'Possible overkill (done well but less important; resources might serve better elsewhere): {items}.',
  },
  point: {
    'zh-CN': '“{name}”（重要性 {importance}，表现 {performance}）',
    en: '“{name}” (importance {importance}, performance {performance})',
  },
  rule: {
    'zh-CN': '分界线取{crosshair}：重要性 {importance}，表现 {performance}；重要性为{by}。',
    en: 'The lines divide at the {crosshair}: importance {importance}, performance {performance}; importance is {by}.',
  },
  mean: { 'zh-CN': '各题项的均值', en: 'mean of the items' },
  median: { 'zh-CN': '各题项的中位数', en: 'median of the items' },
  midpoint: { 'zh-CN': '量表中点', en: 'midpoint of the scale' },
  correlation: { 'zh-CN': '与总体评价的相关系数', en: 'the correlation with the overall rating' },
  regression: {
    'zh-CN': '对总体评价的标准化回归系数',
    en: 'the standardised regression coefficient on the overall rating',
  },
  stated: { 'zh-CN': '直接给出的重要性', en: 'as stated' },
  tableCaption: { 'zh-CN': '重要性、表现与象限', en: 'Importance, performance and quadrant' },
  importance: { 'zh-CN': '重要性', en: 'Importance', statistic: 'importance' },
  performance: { 'zh-CN': '表现', en: 'Performance' },
  performancePercent: { 'zh-CN': '表现（0–100）', en: 'Performance (0–100)' },
  lower: { 'zh-CN': '{level} 下限', en: '{level} CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{level} 上限', en: '{level} CI upper', statistic: 'confidenceInterval' },
  quadrant: { 'zh-CN': '象限', en: 'Quadrant', statistic: 'importance' },
  undecided: { 'zh-CN': '无法判定', en: 'undetermined' },
  figureCaption: { 'zh-CN': '重要性—表现象限图', en: 'Importance-performance grid' },
  figureDescription: {
    'zh-CN':
      '象限图：横轴表现，纵轴重要性；“重点改进”{concentrate} 项，“继续保持”{keep} 项，“供给过度”{overkill} 项，“低优先”{low} 项。',
    en: 'Grid with performance across and importance up: {concentrate} to concentrate on, {keep} to keep up, {overkill} possible overkill, {low} of low priority.',
  },
} as const satisfies Record<string, Word>

export const ipaOptionTexts = {
  items: {
    label: { 'zh-CN': '题项', en: 'Items' },
    help: { 'zh-CN': '要比较的满意度题项，至少两题。', en: 'The satisfaction items to compare, at least two.' },
  },
  importance: {
    label: { 'zh-CN': '重要性来源', en: 'Importance' },
    help: {
      'zh-CN': '由与总体评价的相关或回归推导；也可为每个题项给出数值或重要性变量。',
      en: 'Derived from the overall rating by correlation or regression; or give each item a number or a variable.',
    },
  },
  overall: {
    label: { 'zh-CN': '总体评价', en: 'Overall rating' },
    help: {
      'zh-CN': '推导重要性所用的总体满意度题项。',
      en: 'The overall satisfaction item that derived importance goes by.',
    },
  },
  crosshair: {
    label: { 'zh-CN': '分界线', en: 'Dividing lines' },
    help: {
      'zh-CN': '以各题的均值、中位数或量表中点划分象限。',
      en: 'Mean, median, or the midpoint of the scale.',
    },
  },
  level: {
    label: { 'zh-CN': '置信水平', en: 'Confidence level' },
    help: { 'zh-CN': '表现置信区间的水平，默认 0.95。', en: 'Level of the intervals of performance, 0.95 by default.' },
  },
} as const satisfies Record<string, OptionText>
