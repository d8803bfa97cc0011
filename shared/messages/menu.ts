import type { Text } from './language.ts'

/** Texts of the native menu and dialogs. */
export const menuTexts = {
  file: { 'zh-CN': '文件', en: 'File' },
  newProject: { 'zh-CN': '新建项目…', en: 'New Project…' },
  openProject: { 'zh-CN': '打开项目…', en: 'Open Project…' },
  importData: { 'zh-CN': '导入数据…', en: 'Import Data…' },
  exportReport: { 'zh-CN': '导出 PDF 报告…', en: 'Export PDF Report…' },
  quit: { 'zh-CN': '退出', en: 'Quit' },
  edit: { 'zh-CN': '编辑', en: 'Edit' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  redo: { 'zh-CN': '重做', en: 'Redo' },
  cut: { 'zh-CN': '剪切', en: 'Cut' },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  paste: { 'zh-CN': '粘贴', en: 'Paste' },
  selectAll: { 'zh-CN': '全选', en: 'Select All' },
  view: { 'zh-CN': '视图', en: 'View' },
  zoomIn: { 'zh-CN': '放大', en: 'Zoom In' },
  zoomOut: { 'zh-CN': '缩小', en: 'Zoom Out' },
  resetZoom: { 'zh-CN': '实际大小', en: 'Actual Size' },
  fullScreen: { 'zh-CN': '全屏', en: 'Full Screen' },
  window: { 'zh-CN': '窗口', en: 'Window' },
  minimize: { 'zh-CN': '最小化', en: 'Minimize' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  projectFiles: { 'zh-CN': '满意度项目', en: 'Satisfaction projects' },
  dataFiles: { 'zh-CN': '调查数据', en: 'Survey data' },
  reportFiles: { 'zh-CN': 'PDF 报告', en: 'PDF reports' },
  coreRestarted: {
    'zh-CN': '计算进程意外停止，已重新启动。已做的修改都已保存；正在进行的操作需要重做。',
    en: 'The computing process stopped unexpectedly and was started again. Every change is saved; what was running has to be done again.',
  },
} as const satisfies Record<string, Text>
