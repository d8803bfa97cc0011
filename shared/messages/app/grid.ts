import type { Text } from '../language.ts'

/** What the headings of the data grid tell and do. */
export const gridTexts = {
  answered: {
    'zh-CN': '{answered} 人作答（共 {total} 份有效答卷）',
    en: '{answered} {answered|answer|answers} of {total} valid responses',
  },
  missing: { 'zh-CN': '{kind} {count}', en: '{kind}: {count}' },
  numbers: {
    'zh-CN': '均值 {mean}，标准差 {sd}，{min}–{max}',
    en: 'Mean {mean}, standard deviation {sd}, {min}–{max}',
  },
  others: { 'zh-CN': '另有 {count} 种回答', en: '{count} other {count|answer|answers}' },
  noAnswers: { 'zh-CN': '没有有效回答。', en: 'No valid answers.' },
  counting: { 'zh-CN': '正在统计…', en: 'Counting…' },
  class: { 'zh-CN': '{from} 至 <{to}', en: '{from} to <{to}' },
  sortHint: { 'zh-CN': '单击或回车：排序', en: 'Click or Enter: sort' },
  columns: { 'zh-CN': '列', en: 'Columns' },
  columnsHidden: { 'zh-CN': '列（隐藏 {count}）', en: 'Columns ({count} hidden)' },
  findColumn: { 'zh-CN': '查找列', en: 'Find a column' },
  showAll: { 'zh-CN': '全部显示', en: 'Show all' },
  showFound: { 'zh-CN': '显示找到的', en: 'Show those found' },
  hideFound: { 'zh-CN': '隐藏找到的', en: 'Hide those found' },
  moreColumns: { 'zh-CN': '另有 {count} 列，请输入名称查找。', en: '{count} more; type a part of the name.' },
  sorted: { 'zh-CN': '按“{variable}”{direction}排列', en: 'Sorted by “{variable}”, {direction}' },
  ascending: { 'zh-CN': '升序', en: 'ascending' },
  descending: { 'zh-CN': '降序', en: 'descending' },
} as const satisfies Record<string, Text>
