import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const criticWords = {
  title: { 'zh-CN': 'CRITIC 权重', en: 'CRITIC weights' },
  purpose: {
    'zh-CN': '由指标自身的差异（对比强度）与指标之间的相关（冲突性）得出客观权重。',
    en: 'Objective weights from how much each indicator varies (contrast) and how little it repeats the others (conflict).',
  },
  why: {
    'zh-CN': '“{name}”的信息量最大（{information}）：标准差 {contrast}，与其余指标的冲突性 {conflict}。',
    en: '“{name}” carries the most information ({information}): standard deviation {contrast}, conflict with the others {conflict}.',
  },
  tableCaption: { 'zh-CN': 'CRITIC 权重计算结果', en: 'CRITIC weights' },
  contrast: { 'zh-CN': '对比强度（标准差）', en: 'Contrast (SD)', statistic: 'critic' },
  conflict: { 'zh-CN': '冲突性', en: 'Conflict', statistic: 'critic' },
  information: { 'zh-CN': '信息量', en: 'Information', statistic: 'critic' },
} as const satisfies Record<string, Word>

export const criticOptionTexts = {
  absolute: {
    label: { 'zh-CN': '相关取绝对值', en: 'Absolute correlations' },
    help: {
      'zh-CN': '冲突性按 1 − |r| 计算；不选时按 1 − r（负相关视为冲突更大）。',
      en: 'Conflict as 1 − |r|; otherwise 1 − r, by which a negative correlation is a larger conflict.',
    },
  },
} as const satisfies Record<string, OptionText>
