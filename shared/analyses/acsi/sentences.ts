import type { Text } from '../../messages/language.ts'
import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'
import type { AcsiQuestion } from './options.ts'

export const acsiQuestionWords: Readonly<Record<AcsiQuestion, Text>> = {
  overall: { 'zh-CN': '总体满意', en: 'Overall satisfaction' },
  expectations: { 'zh-CN': '与预期相比', en: 'Compared with expectations' },
  ideal: { 'zh-CN': '与理想相比', en: 'Compared with the ideal' },
}

export const acsiWords = {
  title: { 'zh-CN': '三问满意度得分（ACSI 型）', en: 'Three-question score (ACSI type)' },
  purpose: {
    'zh-CN': '由总体满意、与预期相比、与理想相比三题合成 0–100 分的满意度得分，并给出置信区间。',
    en: 'A score from 0 to 100 from overall satisfaction, expectations and the ideal, with its interval.',
  },
  score: {
    'zh-CN': '满意度得分为 {score} 分（满分 100，{level} 置信区间 {lower}～{upper}，n = {n}）。',
    en: 'The satisfaction score is {score} of 100 ({level} CI {lower} to {upper}, n = {n}).',
  },
  scoreOnly: {
    'zh-CN': '满意度得分为 {score} 分（满分 100，n = {n}）；样本太少，无法给出置信区间。',
    en: 'The satisfaction score is {score} of 100 (n = {n}); there are too few cases for an interval.',
  },
  extremes: {
    'zh-CN': '三题中“{highest}”最高（{highestScore} 分），“{lowest}”最低（{lowestScore} 分），相差 {gap} 分。',
    en: 'Of the three, “{highest}” scores highest ({highestScore}) and “{lowest}” lowest ({lowestScore}), {gap} points apart.',
  },
  level: { 'zh-CN': '三题得分相同，均为 {score} 分。', en: 'All three questions score the same, {score}.' },
  tableCaption: { 'zh-CN': '三题均值与得分构成', en: 'The three questions and what they add to the score' },
  question: { 'zh-CN': '问题', en: 'Question' },
  scale: { 'zh-CN': '量表', en: 'Scale' },
  contribution: { 'zh-CN': '贡献（分）', en: 'Contribution (points)', statistic: 'acsi' },
  figureCaption: { 'zh-CN': '三题得分与综合得分', en: 'Scores of the three questions' },
  figureDescription: {
    'zh-CN':
      '条形图：三题得分，最高“{highest}”（{highestScore} 分），最低“{lowest}”（{lowestScore} 分），综合 {score} 分。',
    en: 'Bar chart of three scores, from “{lowest}” ({lowestScore}) to “{highest}” ({highestScore}); together {score}.',
  },
  scoreLine: { 'zh-CN': '综合得分 {score}', en: 'Score {score}' },
} as const satisfies Record<string, Word>

export const acsiOptionTexts = {
  overall: {
    label: { 'zh-CN': '总体满意题', en: 'Overall satisfaction' },
    help: {
      'zh-CN': '“总体而言您有多满意”，量表须已声明（通常 1–10）。',
      en: 'How satisfied respondents are overall; its scale must be declared (usually 1–10).',
    },
  },
  expectations: {
    label: { 'zh-CN': '与预期相比题', en: 'Compared with expectations' },
    help: {
      'zh-CN': '“与您的预期相比如何”，高分为超出预期。',
      en: 'How it compares with what was expected; high for better.',
    },
  },
  ideal: {
    label: { 'zh-CN': '与理想相比题', en: 'Compared with the ideal' },
    help: {
      'zh-CN': '“与您心目中的理想服务相比如何”，高分为接近理想。',
      en: 'How it compares with an ideal; high for close.',
    },
  },
  weights: {
    label: { 'zh-CN': '三题权重', en: 'Weights' },
    help: {
      'zh-CN': '三题的权重，合计不为 1 时自动折算；不填则等权。',
      en: 'Weights of the three questions, rescaled to 1; equal when left out.',
    },
  },
} as const satisfies Record<string, OptionText>
