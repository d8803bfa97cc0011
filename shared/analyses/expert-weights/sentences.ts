import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const concordanceWords: Readonly<Record<'strong' | 'moderate' | 'weak', Text>> = {
  strong: { 'zh-CN': '意见高度一致', en: 'the experts agree strongly' },
  moderate: { 'zh-CN': '意见基本一致', en: 'the experts agree moderately' },
  weak: { 'zh-CN': '意见分歧较大，宜再进行一轮征询', en: 'the experts agree little, and another round would help' },
}

export const expertWords = {
  title: { 'zh-CN': '专家打分法', en: 'Expert scores' },
  purpose: {
    'zh-CN': '由多位专家的打分得出权重，并用 Kendall 协调系数检验意见是否一致。',
    en: 'Weights from the scores of several experts, with Kendall’s coefficient of concordance for their agreement.',
  },
  concordance: {
    'zh-CN':
      '{experts} 位专家的 Kendall W = {value}（χ² = {chiSquare}，df = {df}，{p}），{verdict}（界限：0.7、0.5）。',
    en: 'Kendall’s W of {experts} experts is {value} (χ² = {chiSquare}, df = {df}, {p}): {verdict} (bands at 0.7 and 0.5).',
  },
  disagreement: {
    'zh-CN': '分歧最大的指标是“{name}”，打分的变异系数为 {coefficient}。',
    en: 'The experts differ most on “{name}” (coefficient of variation {coefficient}).',
  },
  noConcordance: {
    'zh-CN': '专家人数或打分差异不足，无法检验意见是否一致。',
    en: 'Too few experts or differences to test their agreement.',
  },
  tableCaption: { 'zh-CN': '专家打分与权重', en: 'Scores and weights' },
  criterion: { 'zh-CN': '指标', en: 'Criterion' },
  coefficient: { 'zh-CN': '变异系数', en: 'Coefficient of variation', statistic: 'critic' },
  sample: { 'zh-CN': '专家 {n} 位。', en: 'Experts: {n}.' },
  expertsCaption: { 'zh-CN': '各专家的权重', en: 'Weights by expert' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
} as const satisfies Record<string, Word>

export const expertOptionTexts = {
  scores: {
    label: { 'zh-CN': '打分表', en: 'Scores' },
    help: {
      'zh-CN': '每位专家一行、每个指标一个分数（非负）；可以是打分，也可以是分配的点数。',
      en: 'One row per expert, one score of 0 or more per criterion: ratings, or points shared out.',
    },
  },
  criteria: {
    label: { 'zh-CN': '指标', en: 'Criteria' },
    help: {
      'zh-CN': '指标名称，与打分表的列一一对应。',
      en: 'Names of the criteria, one for each column of the scores.',
    },
  },
  experts: {
    label: { 'zh-CN': '专家', en: 'Experts' },
    help: { 'zh-CN': '专家姓名，与打分表的行一一对应。', en: 'Names of the experts, one for each row.' },
  },
  rule: {
    label: { 'zh-CN': '汇总方式', en: 'Rule' },
    help: {
      'zh-CN': '用平均得分归一，或先把每位专家的打分各自归一，避免打分宽严不一。',
      en: 'From the mean scores, or with every expert’s scores first brought to a sum of 1, so that generous markers do not count more.',
    },
  },
} as const satisfies Record<string, OptionText>
