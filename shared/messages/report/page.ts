import type { Text } from '../language.ts'

/** What the printed page itself says: running head and foot, marks of findings, cover. */
export const printedPageTexts = {
  pageOf: { 'zh-CN': '第 {page} 页 共 {pages} 页', en: 'Page {page} of {pages}' },
  good: { 'zh-CN': '良好', en: 'Good' },
  bad: { 'zh-CN': '关注', en: 'Watch' },
  neutral: { 'zh-CN': '发现', en: 'Finding' },
  signature: { 'zh-CN': '签字', en: 'Signature' },
  signatureDate: { 'zh-CN': '日期', en: 'Date' },
} as const satisfies Record<string, Text>
