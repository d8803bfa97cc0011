import type { Language, Text } from '../language.ts'

/** The index system as a workbook, templates, and what is dragged onto the tree. */
export const indexFileTexts = {
  sheet: { 'zh-CN': '指标体系', en: 'Index system' },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  variable: { 'zh-CN': '变量', en: 'Variable' },
  fileName: { 'zh-CN': '{name} 指标体系.xlsx', en: '{name} index system.xlsx' },
  more: { 'zh-CN': '模板与文件', en: 'Templates and files' },
  importFile: { 'zh-CN': '从 Excel 导入…', en: 'Import from Excel…' },
  exportFile: { 'zh-CN': '导出为 Excel', en: 'Export to Excel' },
  fromTemplate: { 'zh-CN': '改用模板', en: 'Use a template instead' },
  imported: {
    'zh-CN': '已导入 {n} 个指标；可以撤销（Ctrl+Z）。',
    en: '{n} {n|indicator|indicators} imported; this can be undone (Ctrl+Z).',
  },
  templateTaken: {
    'zh-CN': '已改用模板“{name}”；可以撤销（Ctrl+Z）。',
    en: 'The template “{name}” is used now; this can be undone (Ctrl+Z).',
  },
  exported: { 'zh-CN': '指标体系已导出。', en: 'The index system has been exported.' },
  freeVariables: { 'zh-CN': '未归入的题项', en: 'Items outside the tree' },
  freeHint: {
    'zh-CN': '拖到指标上即可绑定，拖到维度上则成为它的题项；键盘：先在树中选中指标，再在这里按回车。',
    en: 'Drag one onto an item to bind it, onto a dimension to add it there. By keyboard: select an indicator in the tree, then press Enter here.',
  },
  noFree: { 'zh-CN': '全部题项都已归入。', en: 'All items are in the tree.' },
  addTo: { 'zh-CN': '把“{item}”放到“{node}”', en: 'Put “{item}” on “{node}”' },
  chooseNode: { 'zh-CN': '先在树中选中一个指标', en: 'Select an indicator in the tree first' },
  bound: { 'zh-CN': '“{item}”已绑定到“{node}”', en: '“{item}” is bound to “{node}” now' },
  added: { 'zh-CN': '“{item}”已加入“{node}”', en: '“{item}” is added to “{node}”' },
  alreadyBound: {
    'zh-CN': '“{node}”已绑定 {variable}；请先在右侧解除绑定。',
    en: '“{node}” is already bound to {variable}; unbind it on the right first.',
  },
  weightSum: { 'zh-CN': '下级权重合计 {sum}', en: 'The weights of its children add up to {sum}' },
  weightSumOff: {
    'zh-CN': '下级权重合计 {sum}，不是 1；计算时按比例折算。',
    en: 'The weights of its children add up to {sum}, not 1; they are rescaled when computing.',
  },
  weightFrom: { 'zh-CN': '来源：{source}', en: 'Source: {source}' },
  weightByHand: { 'zh-CN': '手工', en: 'by hand' },
} as const satisfies Record<string, Text>

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** Levels a workbook can hold. */
export const mostLevels = numerals.length

/**
 * The heading of the column that holds the indicators of a level, from 1.
 *
 * @example levelHeading(2, 'zh-CN') // '二级指标'
 */
export function levelHeading(level: number, language: Language): string {
  return language === 'zh-CN' ? `${numerals[level - 1] ?? level}级指标` : `Level ${level}`
}
