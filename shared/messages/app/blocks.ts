import type { Text } from '../language.ts'

/** What surrounds the blocks of a document on the screen. */
export const blockTexts = {
  copyTable: { 'zh-CN': '复制表格（完整精度）', en: 'Copy the table (full precision)' },
  copyTableNamed: { 'zh-CN': '复制表格：{caption}', en: 'Copy table: {caption}' },
  tableCopied: { 'zh-CN': '表格已复制', en: 'Table copied' },
  drawing: { 'zh-CN': '正在绘图…', en: 'Drawing…' },
} as const satisfies Record<string, Text>
