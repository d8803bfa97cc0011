import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const npsWords = {
  title: { 'zh-CN': '净推荐值（NPS）', en: 'Net promoter score' },
  purpose: {
    'zh-CN': '由 0–10 分推荐意愿题得出推荐者与贬损者之差，并给出置信区间。',
    en: 'Promoters minus detractors on the 0–10 recommendation question, with its interval.',
  },
  score: {
    'zh-CN':
      '净推荐值为 {nps}（{level} 置信区间 {lower} 至 {upper}）：推荐者 {promoters}，被动者 {passives}，贬损者 {detractors}。',
    en: 'The net promoter score is {nps} ({level} CI {lower} to {upper}): {promoters} promoters, {passives} passives, {detractors} detractors.',
  },
  positive: {
    'zh-CN': '置信区间在 0 以上：推荐者确实多于贬损者。',
    en: 'The CI lies above 0: promoters outnumber detractors.',
  },
  negative: {
    'zh-CN': '置信区间在 0 以下：贬损者确实多于推荐者。',
    en: 'The CI lies below 0: detractors outnumber promoters.',
  },
  undecided: {
    'zh-CN': '置信区间包含 0：就这些样本还不能断定推荐者与贬损者孰多。',
    en: 'The CI contains 0: this sample does not show whether promoters outnumber detractors.',
  },
  tableCaption: { 'zh-CN': '“{item}”的推荐者、被动者与贬损者', en: 'Promoters, passives and detractors of “{item}”' },
  group: { 'zh-CN': '类别', en: 'Group' },
  marks: { 'zh-CN': '分数', en: 'Ratings', statistic: 'nps' },
  promoters: { 'zh-CN': '推荐者', en: 'Promoters' },
  passives: { 'zh-CN': '被动者', en: 'Passives' },
  detractors: { 'zh-CN': '贬损者', en: 'Detractors' },
  percent: { 'zh-CN': '百分比', en: 'Percent', statistic: 'nps' },
  figureCaption: { 'zh-CN': '“{item}”各分数的百分比', en: 'Ratings of “{item}”' },
  figureDescription: {
    'zh-CN': '柱状图：0 至 10 分各占的百分比，净推荐值 {nps}。',
    en: 'Columns: the percent of each rating from 0 to 10; net promoter score {nps}.',
  },
  axis: { 'zh-CN': '百分比（%）', en: 'Percent (%)' },
} as const satisfies Record<string, Word>

export const npsOptionTexts = {
  item: {
    label: { 'zh-CN': '推荐意愿题', en: 'Recommendation question' },
    help: {
      'zh-CN': '“您有多大可能向他人推荐我们”，0–10 分。',
      en: 'How likely respondents are to recommend us, from 0 to 10.',
    },
  },
} as const satisfies Record<string, OptionText>
