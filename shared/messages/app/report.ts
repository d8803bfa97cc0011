import type { Text } from '../language.ts'

export const reportPageTexts = {
  purpose: {
    'zh-CN': '把加入报告的结果、鱼骨图和行动计划排成一份可以交上去的 PDF。右边看到的就是要打印的内容。',
    en: 'Results, fishbones and the action plan become one PDF. What you see on the right is what is printed.',
  },
  exportPdf: { 'zh-CN': '导出 PDF', en: 'Export PDF' },
  exporting: { 'zh-CN': '正在导出 PDF', en: 'Exporting the PDF' },
  exported: { 'zh-CN': '已导出 {file}', en: '{file} exported' },
  preparing: { 'zh-CN': '正在编排报告…', en: 'Preparing the report…' },
  preview: { 'zh-CN': '报告预览', en: 'Preview of the report' },
  emptyTitle: { 'zh-CN': '还没有可写的内容', en: 'Nothing to report yet' },
  emptyText: {
    'zh-CN': '报告由数据、分析结果、鱼骨图和行动计划组成。先导入数据。',
    en: 'The report is made up of data, results, fishbones and the plan. Import data first.',
  },
  nothingPinned: {
    'zh-CN':
      '还没有结果加入报告。可以在各分析页逐个“加入报告”，也可以一次加入一份报告通常要有的结果：样本构成、信度、指数、题项统计、重要性—表现和柏拉图。',
    en: 'The report has no results yet. Add them one by one on their pages, or add at once what a report usually has: sample profile, reliability, index, item statistics, importance-performance and Pareto.',
  },
  addStandard: { 'zh-CN': '加入常用结果', en: 'Add the usual results' },
  standardAdded: { 'zh-CN': '{n} 个结果已加入报告', en: '{n} {n|result|results} {n|is|are} in the report' },
  side: { 'zh-CN': '左栏', en: 'Side panel' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  outline: { 'zh-CN': '目录', en: 'Outline' },
  cover: { 'zh-CN': '封面', en: 'Cover' },
  reportTitle: { 'zh-CN': '报告标题', en: 'Title' },
  client: { 'zh-CN': '委托单位', en: 'Client' },
  organisation: { 'zh-CN': '编制单位', en: 'Organisation' },
  period: { 'zh-CN': '调查期间', en: 'Period' },
  version: { 'zh-CN': '版本', en: 'Version' },
  date: { 'zh-CN': '日期', en: 'Date' },
  accent: { 'zh-CN': '主色', en: 'Accent colour' },
  signOff: { 'zh-CN': '签批', en: 'Sign-off' },
  preparedBy: { 'zh-CN': '编制', en: 'Prepared by' },
  reviewedBy: { 'zh-CN': '审核', en: 'Reviewed by' },
  approvedBy: { 'zh-CN': '批准', en: 'Approved by' },
  decisions: { 'zh-CN': '请会议决定', en: 'Decisions requested' },
  decisionsLabel: { 'zh-CN': '需要决定的事项', en: 'What the meeting is asked to decide' },
  decisionsHint: { 'zh-CN': '每行一项。', en: 'One per line.' },
} as const satisfies Record<string, Text>
