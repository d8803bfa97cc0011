import type { Text } from '../language.ts'

/** Words that every page uses. */
export const commonTexts = {
  productName: { 'zh-CN': '满意度工作台', en: 'CSAT Workbench' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  save: { 'zh-CN': '保存', en: 'Save' },
  remove: { 'zh-CN': '删除', en: 'Delete' },
  edit: { 'zh-CN': '编辑', en: 'Edit' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  retry: { 'zh-CN': '重试', en: 'Try again' },
  none: { 'zh-CN': '无', en: 'None' },
  loading: { 'zh-CN': '正在读取…', en: 'Reading…' },
  search: { 'zh-CN': '查找', en: 'Find' },
  all: { 'zh-CN': '全选', en: 'All' },
  clear: { 'zh-CN': '全不选', en: 'None' },
  /** Between a name and what it is. */
  colon: { 'zh-CN': '：', en: ': ' },
  calendar: { 'zh-CN': '从日历选择', en: 'Choose from a calendar' },
  notADate: { 'zh-CN': '不是日期。请写作 2026-07-15。', en: 'Not a date. Write it as 2026-07-15.' },
  readOnlyHint: {
    'zh-CN': '项目以只读方式打开，不能修改。',
    en: 'The project is open read-only and cannot be changed.',
  },
  unexpectedError: {
    'zh-CN': '程序内部出错（{message}）。已保存的内容不受影响，请重试；若再次出现，请把这句话告诉技术支持。',
    en: 'The program failed ({message}). What was saved is safe. Try again; if it happens again, report this sentence.',
  },
  connectionLost: {
    'zh-CN': '与程序核心的连接已中断，请确认程序仍在运行，然后重新打开本页。已保存的内容不受影响。',
    en: 'The connection to the program was lost. Check that it is still running, then reload this page. What was saved is safe.',
  },
  pageFailed: { 'zh-CN': '这一页没能显示出来', en: 'This page could not be shown' },
} as const satisfies Record<string, Text>
