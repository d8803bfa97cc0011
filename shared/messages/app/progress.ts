import type { Text } from '../language.ts'

/** The steps of long runs, by the codes the core gives. */
export const progressTexts = {
  importing: { 'zh-CN': '正在写入数据', en: 'Writing the data' },
  exporting: { 'zh-CN': '正在写出数据', en: 'Exporting the data' },
  printing: { 'zh-CN': '正在生成 PDF', en: 'Creating the PDF' },
  arranging: { 'zh-CN': '正在筛选和排序', en: 'Filtering and sorting' },
  cutting: { 'zh-CN': '正在分词', en: 'Cutting comments into words' },
  checking: { 'zh-CN': '正在按规则检查', en: 'Checking the rules' },
  finding: { 'zh-CN': '正在查找', en: 'Searching' },
  sample: { 'zh-CN': '正在生成示例项目', en: 'Creating the sample project' },
} as const satisfies Record<string, Text>
