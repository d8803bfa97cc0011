import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'
import type { BoxKind } from './options.ts'

/** What each end of the scale is called. */
export const boxWords: Readonly<Record<BoxKind, Word>> = {
  top: { 'zh-CN': '最高档占比', en: 'Top box', statistic: 'topBox' },
  top2: { 'zh-CN': '前两档占比', en: 'Top two boxes', statistic: 'topBox' },
  bottom: { 'zh-CN': '最低档占比', en: 'Bottom box', statistic: 'topBox' },
  bottom2: { 'zh-CN': '后两档占比', en: 'Bottom two boxes', statistic: 'topBox' },
}

/** The same within a sentence. */
export const boxPhrases: Readonly<Record<BoxKind, Text>> = {
  top: { 'zh-CN': '给出最高分的比例', en: 'the best rating' },
  top2: { 'zh-CN': '给出最高两档分数的比例', en: 'the two best ratings' },
  bottom: { 'zh-CN': '给出最低分的比例', en: 'the worst rating' },
  bottom2: { 'zh-CN': '给出最低两档分数的比例', en: 'the two worst ratings' },
}

export const topBoxWords = {
  title: { 'zh-CN': '前两档占比（Top-2-Box）', en: 'Top-box scores' },
  purpose: {
    'zh-CN': '统计各题打出最高、最低档分数的比例，并给出置信区间。',
    en: 'The share of answers at the best and worst ends of the scale, with intervals.',
  },
  one: {
    'zh-CN': '“{item}”{phrase}为 {share}（{level} 置信区间 {lower}～{upper}，n = {n}），均值 {mean}。',
    en: '“{item}”: {phrase} have a share of {share} ({level} CI {lower} to {upper}, n = {n}); the mean is {mean}.',
  },
  span: {
    'zh-CN':
      '{count} 个题项中，{phrase}最高的是“{highest}”（{highestShare}），最低的是“{lowest}”（{lowestShare}），相差 {gap} 个百分点。',
    en: 'Share of {phrase}: largest for “{highest}” ({highestShare}), smallest for “{lowest}” ({lowestShare}) of {count} items, {gap} percentage points apart.',
  },
  same: {
    'zh-CN': '{count} 个题项{phrase}相同，均为 {share}。',
    en: 'Share of {phrase}: {share} for each of {count} items.',
  },
  unlike: {
    'zh-CN': '两者的 {level} 置信区间不重叠，差距不像是抽样波动所致。',
    en: 'Their {level} CIs do not overlap, so sampling alone hardly explains the difference.',
  },
  alike: {
    'zh-CN': '两者的 {level} 置信区间有重叠，就这些样本还不能断定两题高低。',
    en: 'Their {level} CIs overlap, so this sample does not settle which of the two is higher.',
  },
  split: {
    'zh-CN': '“{item}”意见分化：既有 {top} 打出最高两档，又有 {bottom} 打出最低两档。',
    en: 'Opinions on “{item}” are divided: {top} gave one of the two best ratings, {bottom} one of the two worst.',
  },
  tableCaption: { 'zh-CN': '各题两端分数的占比', en: 'Shares at the ends of the scale' },
  lower: { 'zh-CN': '{box}下限', en: '{box}, CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '{box}上限', en: '{box}, CI upper', statistic: 'confidenceInterval' },
  interval: { 'zh-CN': '{level} 置信区间为 Wilson 区间。', en: '{level} Wilson intervals.' },
  figureCaption: { 'zh-CN': '各题{box}', en: '{box} by item' },
  figureDescription: {
    'zh-CN': '条形图：{count} 个题项的{box}，从“{lowest}”（{lowestShare}）到“{highest}”（{highestShare}）。',
    en: 'Bar chart of {count} items, {box}: from “{lowest}” ({lowestShare}) to “{highest}” ({highestShare}).',
  },
  axis: { 'zh-CN': '百分比（%）', en: 'Percent (%)' },
} as const satisfies Record<string, Word>

export const topBoxOptionTexts = {
  items: {
    label: { 'zh-CN': '题项', en: 'Items' },
    help: {
      'zh-CN': '逐分为一档的评分题，须已声明量表范围。',
      en: 'Rating questions in steps of one, with their scales declared.',
    },
  },
  boxes: {
    label: { 'zh-CN': '关注的一端', en: 'Focus' },
    help: {
      'zh-CN': '结论、区间与图以它为准，表中四种都列出。',
      en: 'What findings, interval and figure are about; the table has all four.',
    },
  },
} as const satisfies Record<string, OptionText>
