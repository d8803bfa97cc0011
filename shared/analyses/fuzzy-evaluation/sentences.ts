import type { Text } from '../../messages/language.ts'
import type { FuzzyOperator } from '../../statistics/fuzzy/compose.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** The operator as it is written, the same in both languages, and what it is called. */
export const operatorSigns: Readonly<Record<FuzzyOperator, string>> = {
  weightedAverage: 'M(·,+)',
  minMax: 'M(∧,∨)',
  productMax: 'M(·,∨)',
  boundedSum: 'M(∧,⊕)',
}
export const operatorNames: Readonly<Record<FuzzyOperator, Text>> = {
  weightedAverage: { 'zh-CN': '加权平均', en: 'weighted average' },
  minMax: { 'zh-CN': '主因素决定', en: 'principal factor' },
  productMax: { 'zh-CN': '主因素突出', en: 'principal factor, weighted' },
  boundedSum: { 'zh-CN': '有界和', en: 'bounded sum' },
}

export const fuzzyWords = {
  title: { 'zh-CN': '模糊综合评价', en: 'Fuzzy comprehensive evaluation' },
  purpose: {
    'zh-CN': '由各指标在评语等级上的隶属度与权重得出总体等级和得分，四种算子并列对照。',
    en: 'A grade and a score of the whole from the memberships and weights of its indicators, by four operators side by side.',
  },
  result: {
    'zh-CN': '按{operator}算子 {sign}，总体以“{grade}”的隶属度最大（{share}），综合得分 {score}。',
    en: 'By {sign} ({operator}), the overall grade is “{grade}” (membership {share}); the overall score is {score}.',
  },
  operatorsAgree: {
    'zh-CN': '四种算子的结论一致，均为“{grade}”，得分在 {lowest}～{highest} 之间。',
    en: 'All four operators arrive at “{grade}”, with scores from {lowest} to {highest}.',
  },
  operatorsDiffer: {
    'zh-CN': '结论因算子而异：{list}。一般以加权平均型 M(·,+) 为准，因为它用到了全部指标。',
    en: 'The operators differ: {list}. The weighted average M(·,+) is the usual choice because it uses every indicator.',
  },
  operatorGrade: { 'zh-CN': '{sign} 为“{grade}”', en: '{sign} “{grade}”' },
  weak: {
    'zh-CN': '薄弱环节（权重不低于平均而得分低于总体）：{list}，宜优先改进。',
    en: 'Weak points (weight at or above average, score below the overall score): {list}. Improve these first.',
  },
  weakOne: { 'zh-CN': '“{name}”（{score}）', en: '“{name}” ({score})' },
  noWeak: {
    'zh-CN': '没有权重不低于平均而得分低于总体的指标。',
    en: 'No indicator with at least average weight scores below the overall score.',
  },
  operatorsCaption: {
    'zh-CN': '四种算子的评价结果（归一后的隶属度）',
    en: 'Results by operator (normalised memberships)',
  },
  operator: { 'zh-CN': '算子', en: 'Operator' },
  operatorCell: { 'zh-CN': '{sign} {name}', en: '{sign} {name}' },
  grade: { 'zh-CN': '等级', en: 'Grade', statistic: 'membership' },
  score: { 'zh-CN': '综合得分', en: 'Score', statistic: 'membership' },
  usedNote: { 'zh-CN': '加粗的算子为本次采用。', en: 'The operator in bold is the one used.' },
  gradeValues: { 'zh-CN': '等级分值：{values}。', en: 'Values of the grades: {values}.' },
  gradeValue: { 'zh-CN': '{label} = {value}', en: '{label} = {value}' },
  membershipCaption: { 'zh-CN': '权重与隶属度矩阵 R', en: 'Weights and membership matrix R' },
  indicator: { 'zh-CN': '指标', en: 'Indicator' },
  indicatorScore: { 'zh-CN': '得分', en: 'Score', statistic: 'membership' },
  nodesCaption: { 'zh-CN': '各级评价结果（归一后的隶属度）', en: 'Results by level (normalised memberships)' },
  node: { 'zh-CN': '上级指标', en: 'Group' },
  figureCaption: { 'zh-CN': '各指标在评语等级上的隶属度', en: 'Memberships of the indicators in the grades' },
  figureDescription: {
    'zh-CN': '堆积条形图：{count} 个指标和总体在 {grades} 个评语等级上的隶属度；总体以“{grade}”最大（{share}）。',
    en: 'Stacked bars: memberships of {count} indicators and the whole in {grades} grades; the whole belongs most to “{grade}” ({share}).',
  },
  whole: { 'zh-CN': '总体', en: 'Overall' },
  axis: { 'zh-CN': '隶属度（%）', en: 'Membership (%)' },
  typed: { 'zh-CN': '隶属度由用户给出，未读取答卷。', en: 'Memberships as given; no responses were read.' },
} as const satisfies Record<string, Word>

export const fuzzyOptionTexts = {
  membership: {
    label: { 'zh-CN': '隶属度矩阵', en: 'Membership matrix' },
    help: {
      'zh-CN': '每个指标一行、每个评语等级一列；可填占比，也可填人数。',
      en: 'One row per indicator, one column per grade; shares, or counts of answers.',
    },
  },
  items: {
    label: { 'zh-CN': '题项', en: 'Items' },
    help: {
      'zh-CN': '由题项答案的占比得出隶属度，代替隶属度矩阵。',
      en: 'Items whose shares of answers are the memberships, instead of a matrix.',
    },
  },
  tree: {
    label: { 'zh-CN': '指标树', en: 'Levels' },
    help: {
      'zh-CN': '多级评价：每个节点有下级，末级绑定题项或给出隶属度，逐级合成。',
      en: 'For several levels: groups with children, down to items or memberships, evaluated level by level.',
    },
  },
  weights: {
    label: { 'zh-CN': '权重', en: 'Weights' },
    help: {
      'zh-CN': '与隶属度矩阵的行或题项一一对应；不填为等权。',
      en: 'One for each row of the matrix, or each item; equal when left out.',
    },
  },
  names: {
    label: { 'zh-CN': '指标名称', en: 'Names' },
    help: { 'zh-CN': '隶属度矩阵各行的名称。', en: 'Names of the rows of the matrix.' },
  },
  grades: {
    label: { 'zh-CN': '评语等级', en: 'Grades' },
    help: {
      'zh-CN': '各等级的名称与分值；用题项时可指定答案代码或分数段（下限、上限），否则按值标签或分值对应。',
      en: 'Label and value of each grade; for items also codes or bounds, otherwise matched by value label or value.',
    },
  },
  operator: {
    label: { 'zh-CN': '合成算子', en: 'Operator' },
    help: {
      'zh-CN': '主要采用的算子；结果中四种都会列出。',
      en: 'The operator to use; the result shows all four.',
    },
  },
} as const satisfies Record<string, OptionText>
