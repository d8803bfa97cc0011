import type { Text } from '../language.ts'

/** What stands around the explanation of a statistic. */
export const helpTexts = {
  about: { 'zh-CN': '“{name}”的说明', en: 'About “{name}”' },
  statistics: { 'zh-CN': '这张结果怎么读', en: 'How to read this result' },
  when: { 'zh-CN': '何时使用', en: 'When' },
  read: { 'zh-CN': '怎么读', en: 'How to read' },
  spss: { 'zh-CN': 'SPSS 中', en: 'In SPSS' },
} as const satisfies Record<string, Text>
