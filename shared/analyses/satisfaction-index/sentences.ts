import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What the default bands are called; other verdicts stand as the user wrote them. */
export const scoreVerdictWords: Readonly<Record<string, Text>> = {
  verySatisfied: { 'zh-CN': '很满意', en: 'very satisfied' },
  satisfied: { 'zh-CN': '满意', en: 'satisfied' },
  fair: { 'zh-CN': '一般', en: 'fair' },
  dissatisfied: { 'zh-CN': '不满意', en: 'dissatisfied' },
  veryDissatisfied: { 'zh-CN': '很不满意', en: 'very dissatisfied' },
}

export const indexWords = {
  title: { 'zh-CN': '满意度指数', en: 'Satisfaction index' },
  purpose: {
    'zh-CN': '按指标体系和权重，把题项得分逐级汇总成一个指数。',
    en: 'One index from the items, level by level, by the weights of the index system.',
  },
  score: {
    'zh-CN': '“{name}”得分为 {score}（满分 {scale} 分），处于“{verdict}”档（{band}）。',
    en: '“{name}” scores {score} of {scale}, rated “{verdict}” ({band}).',
  },
  bandAbove: { 'zh-CN': '高于 {from} 分', en: 'above {from}' },
  bandBetween: { 'zh-CN': '高于 {from} 分、不超过 {to} 分', en: 'above {from}, up to {to}' },
  bandBelow: { 'zh-CN': '不超过 {to} 分', en: 'up to {to}' },
  targetMissed: {
    'zh-CN': '距目标 {target} 分还差 {gap} 分。',
    en: 'It falls {gap} short of the target of {target}.',
  },
  targetReached: {
    'zh-CN': '已达到目标 {target} 分，超出 {gap} 分。',
    en: 'The target of {target} is reached, with {gap} to spare.',
  },
  stretchMissed: {
    'zh-CN': '已达到目标 {target} 分；距挑战目标 {stretch} 分还差 {gap} 分。',
    en: 'The target of {target} is reached; the stretch target of {stretch} is {gap} away.',
  },
  extremes: {
    'zh-CN': '得分最高的是“{highest}”（{highestScore}），最低的是“{lowest}”（{lowestScore}），相差 {gap} 分。',
    en: '“{highest}” scores highest ({highestScore}), “{lowest}” lowest ({lowestScore}), {gap} apart.',
  },
  weakPoints: {
    'zh-CN': '弱项（权重不低于题项平均、得分低于指数）：{items}。改进这些题项对指数的提升最大。',
    en: 'Weak points (weight at or above the item average, score below the index): {items}. Improving these raises the index most.',
  },
  weakPoint: { 'zh-CN': '“{name}”（{score} 分，权重 {weight}）', en: '“{name}” ({score}, weight {weight})' },
  tableCaption: { 'zh-CN': '指数及各级得分', en: 'The index and its components' },
  node: { 'zh-CN': '指标', en: 'Indicator' },
  overallWeight: { 'zh-CN': '总权重', en: 'Overall weight', statistic: 'weight' },
  verdict: { 'zh-CN': '评价', en: 'Verdict', statistic: 'index' },
  scaleNote: {
    'zh-CN': '得分满分 {scale}；权重为同级之内的份额，总权重为在整个指数中的份额。',
    en: 'Scores out of {scale}; weight: share among siblings, overall weight: share in the index.',
  },
  dimensionsCaption: { 'zh-CN': '各维度得分', en: 'Scores of the dimensions' },
  itemsCaption: { 'zh-CN': '各题项得分', en: 'Scores of the items' },
  radarCaption: { 'zh-CN': '各维度得分雷达图', en: 'Radar of the dimensions' },
  figureDescription: {
    'zh-CN': '{count} 项得分，从“{lowest}”的 {lowestScore} 到“{highest}”的 {highestScore}；指数为 {score}。',
    en: '{count} scores, from {lowestScore} (“{lowest}”) to {highestScore} (“{highest}”); the index is {score}.',
  },
  indexLine: { 'zh-CN': '指数 {score}', en: 'Index {score}' },
  targetLine: { 'zh-CN': '目标 {target}', en: 'Target {target}' },
  stretchLine: { 'zh-CN': '挑战目标 {target}', en: 'Stretch target {target}' },
} as const satisfies Record<string, Word>

export const indexOptionTexts = {
  tree: {
    label: { 'zh-CN': '指标体系', en: 'Index system' },
    help: {
      'zh-CN': '指数—维度—题项的树；题项绑定变量，权重为同级份额，可不填（等权）。',
      en: 'The tree of index, dimensions and items; an item names its variable, weights are shares among siblings, equal when left out.',
    },
  },
  scale: {
    label: { 'zh-CN': '分制', en: 'Scale' },
    help: { 'zh-CN': '指数按 100 分或 1000 分表示。', en: 'The index runs to 100 or 1000.' },
  },
  target: {
    label: { 'zh-CN': '目标', en: 'Target' },
    help: { 'zh-CN': '要达到的得分，按 0–100 填写。', en: 'The score to reach, from 0 to 100.' },
  },
  stretchTarget: {
    label: { 'zh-CN': '挑战目标', en: 'Stretch target' },
    help: { 'zh-CN': '争取达到的得分，按 0–100 填写。', en: 'The score to strive for, from 0 to 100.' },
  },
  bands: {
    label: { 'zh-CN': '评价档次', en: 'Verdict bands' },
    help: {
      'zh-CN': '从高到低列出各档下限（0–100，不含）与评语。',
      en: 'Lower limits (0-100, exclusive) and verdicts from the best down.',
    },
  },
} as const satisfies Record<string, OptionText>
