import type { Text } from '../language.ts'

/** What stands around the explanation of a statistic. */
export const helpTexts = {
  about: { 'zh-CN': '“{name}”的说明', en: 'About “{name}”' },
  statistics: { 'zh-CN': '这张结果怎么读', en: 'How to read this result' },
  when: { 'zh-CN': '何时使用', en: 'When' },
  read: { 'zh-CN': '怎么读', en: 'How to read' },
  spss: { 'zh-CN': 'SPSS 中', en: 'In SPSS' },
  glossary: { 'zh-CN': '统计量说明', en: 'The statistics explained' },
  statistic: { 'zh-CN': '统计量', en: 'Statistic' },
  what: { 'zh-CN': '是什么', en: 'What it is' },
} as const satisfies Record<string, Text>
