import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

/** What five levels are called, best first, where the codebook says nothing. */
export const fiveLevelWords: readonly Text[] = [
  { 'zh-CN': '很满意', en: 'Very satisfied' },
  { 'zh-CN': '满意', en: 'Satisfied' },
  { 'zh-CN': '基本满意', en: 'Fairly satisfied' },
  { 'zh-CN': '不满意', en: 'Dissatisfied' },
  { 'zh-CN': '很不满意', en: 'Very dissatisfied' },
]

export const satisfactionRateWords = {
  title: { 'zh-CN': '满意度与满意率', en: 'Satisfaction degree and rate' },
  purpose: {
    'zh-CN': '按等级人数计算满意度和满意率，并可与自评综合。',
    en: 'Satisfaction degree and rate from the counts of the levels, with the self-assessment if there is one.',
  },
  survey: {
    'zh-CN': '{total} 个答案的满意度为 {degree}，满意率为 {rate}（{levels}计为满意）。',
    en: 'Over {total} answers, the satisfaction degree is {degree} and the satisfaction rate {rate} (satisfied: {levels}).',
  },
  surveyWeighted: {
    'zh-CN': '{n} 个答案（加权合计 {total}）的满意度为 {degree}，满意率为 {rate}（{levels}计为满意）。',
    en: 'Over {n} answers (weights adding up to {total}), the satisfaction degree is {degree} and the satisfaction rate {rate} (satisfied: {levels}).',
  },
  overall: {
    'zh-CN': '与自评按 {selfShare}：{surveyShare} 综合后，满意度为 {degree}，满意率为 {rate}。',
    en: 'With the self-assessment weighted {selfShare} to {surveyShare}, the overall degree is {degree} and the overall rate {rate}.',
  },
  worst: {
    'zh-CN': '未达满意的答案占 {share}，其中“{level}”{worst}。',
    en: '{share} of the answers are below satisfied; “{level}”: {worst}.',
  },
  levelsCaption: { 'zh-CN': '各等级人数与分值', en: 'Levels, counts and points' },
  level: { 'zh-CN': '等级', en: 'Level' },
  levelNumber: { 'zh-CN': '第 {i} 级', en: 'Level {i}' },
  points: { 'zh-CN': '分值', en: 'Points', statistic: 'degreeAndRate' },
  share: { 'zh-CN': '占比', en: 'Share', statistic: 'validPercent' },
  countsAsSatisfied: { 'zh-CN': '计为满意', en: 'Satisfied', statistic: 'degreeAndRate' },
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
  figuresCaption: { 'zh-CN': '满意度与满意率', en: 'Satisfaction degree and rate' },
  source: { 'zh-CN': '来源', en: 'Source' },
  degree: { 'zh-CN': '满意度', en: 'Degree', statistic: 'degreeAndRate' },
  rate: { 'zh-CN': '满意率', en: 'Rate', statistic: 'degreeAndRate' },
  shareInOverall: { 'zh-CN': '综合中的权重', en: 'Share of overall', statistic: 'weight' },
  surveyRow: { 'zh-CN': '顾客调查', en: 'Customer survey' },
  selfRow: { 'zh-CN': '自评', en: 'Self-assessment' },
  overallRow: { 'zh-CN': '综合', en: 'Overall' },
  countedTotal: { 'zh-CN': '答案合计 {total} 个。', en: '{total} answers.' },
  figureCaption: { 'zh-CN': '答案的等级分布', en: 'Distribution of the answers' },
  figureDescription: {
    'zh-CN': '条形图：从好到差 {count} 个等级的占比，最多的是“{level}”（{share}）。',
    en: 'Bar chart of {count} levels from best to worst; most answers are “{level}” ({share}).',
  },
  axis: { 'zh-CN': '占比（%）', en: 'Share (%)' },
} as const satisfies Record<string, Word>

export const satisfactionRateOptionTexts = {
  counts: {
    label: { 'zh-CN': '各等级人数', en: 'Counts' },
    help: {
      'zh-CN': '从最好的等级起依次填写人数；与题项二者取一。',
      en: 'Answers on each level, best first; or choose an item.',
    },
  },
  item: {
    label: { 'zh-CN': '题项', en: 'Item' },
    help: {
      'zh-CN': '以该题的得分作为等级，须声明量表范围。',
      en: 'The item whose marks are the levels; its scale must be declared.',
    },
  },
  n: {
    label: { 'zh-CN': '所填总数', en: 'Stated number' },
    help: {
      'zh-CN': '资料中写明的总人数，用来与人数合计核对。',
      en: 'The number the source states, to check the counts against.',
    },
  },
  points: {
    label: { 'zh-CN': '各等级分值', en: 'Points' },
    help: {
      'zh-CN': '从最好的等级起依次递减，默认 10/8/6/4/1。',
      en: 'Falling from the best level; 10/8/6/4/1 by default.',
    },
  },
  satisfiedLevels: {
    label: { 'zh-CN': '计为满意的等级数', en: 'Satisfied levels' },
    help: {
      'zh-CN': '前几个等级计为满意，默认 3。',
      en: 'How many of the best levels count as satisfied, 3 by default.',
    },
  },
  selfShare: {
    label: { 'zh-CN': '自评权重', en: 'Share of self-assessment' },
    help: { 'zh-CN': '综合结果中自评所占的份额，默认 0.4。', en: 'Its share in the overall figures, 0.4 by default.' },
  },
  self: {
    label: { 'zh-CN': '自评结果', en: 'Self-assessment' },
    help: { 'zh-CN': '自评的满意度与满意率（0–1）。', en: 'Degree and rate of the self-assessment (0-1).' },
  },
} as const satisfies Record<string, OptionText>
