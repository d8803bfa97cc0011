import type { Text } from '../language.ts'

/** The frame of the workbench: rail, top bar, shortcuts. */
export const shellTexts = {
  steps: { 'zh-CN': '工作步骤', en: 'Steps' },
  skipToPage: { 'zh-CN': '跳到页面内容', en: 'Skip to the page' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  redo: { 'zh-CN': '重做', en: 'Redo' },
  undoWhat: { 'zh-CN': '撤销：{what}（Ctrl+Z）', en: 'Undo: {what} (Ctrl+Z)' },
  redoWhat: { 'zh-CN': '重做：{what}（Ctrl+Y）', en: 'Redo: {what} (Ctrl+Y)' },
  undone: { 'zh-CN': '已撤销', en: 'Undone' },
  redone: { 'zh-CN': '已重做', en: 'Redone' },
  language: { 'zh-CN': '语言', en: 'Language' },
  switchLanguage: { 'zh-CN': 'English', en: '中文' },
  theme: { 'zh-CN': '外观', en: 'Appearance' },
  themeLight: { 'zh-CN': '浅色', en: 'Light' },
  themeDark: { 'zh-CN': '深色', en: 'Dark' },
  themeSystem: { 'zh-CN': '跟随系统', en: 'System' },
  projects: { 'zh-CN': '项目', en: 'Projects' },
  closeProject: { 'zh-CN': '返回项目列表', en: 'Back to the projects' },
  readOnly: { 'zh-CN': '只读', en: 'Read-only' },
  readOnlyBecause: {
    'zh-CN': '{who} 正在编辑此项目，这里只能查看。',
    en: '{who} is editing this project; it can only be viewed here.',
  },
  savedAsItHappens: { 'zh-CN': '随改随存', en: 'Saved as you work' },
  dropHere: { 'zh-CN': '松开鼠标，打开或导入此文件', en: 'Release to open or import this file' },
  shortcuts: { 'zh-CN': '快捷键', en: 'Keyboard shortcuts' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  viewingVersion: {
    'zh-CN': '正在查看版本“{name}”，只能看，不能改。',
    en: 'You are viewing the version “{name}”; it cannot be changed.',
  },
  leaveVersion: { 'zh-CN': '回到当前状态', en: 'Back to the current state' },
} as const satisfies Record<string, Text>

/** The nine steps of the working order; pages that do not exist yet are not in the rail. */
export const stepTexts = {
  data: { 'zh-CN': '数据', en: 'Data' },
  indexSystem: { 'zh-CN': '指标体系', en: 'Index system' },
  reliability: { 'zh-CN': '信度效度', en: 'Reliability' },
  weights: { 'zh-CN': '权重', en: 'Weights' },
  scores: { 'zh-CN': '得分', en: 'Scores' },
  diagnosis: { 'zh-CN': '诊断', en: 'Diagnosis' },
  improvement: { 'zh-CN': '根因与行动', en: 'Causes & actions' },
  report: { 'zh-CN': '报告', en: 'Report' },
} as const satisfies Record<string, Text>

export const stepStateTexts = {
  empty: { 'zh-CN': '尚无内容', en: 'empty' },
  ready: { 'zh-CN': '可以开始', en: 'ready' },
  done: { 'zh-CN': '已完成', en: 'done' },
  attention: { 'zh-CN': '需要注意', en: 'needs attention' },
  stale: { 'zh-CN': '结果已过期', en: 'results out of date' },
} as const satisfies Record<string, Text>

export const shortcutTexts = {
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  redo: { 'zh-CN': '重做', en: 'Redo' },
  pages: { 'zh-CN': '第 1 到第 8 步', en: 'Step 1 to 8' },
  open: { 'zh-CN': '打开项目', en: 'Open a project' },
  importData: { 'zh-CN': '导入问卷数据', en: 'Import survey data' },
  shortcuts: { 'zh-CN': '显示本表', en: 'Show this list' },
  outline: { 'zh-CN': '指标体系与鱼骨图', en: 'Index system and fishbone' },
  sibling: { 'zh-CN': '添加同级', en: 'Add a sibling' },
  child: { 'zh-CN': '添加下级', en: 'Add a child' },
  outdent: { 'zh-CN': '升一级', en: 'Outdent' },
  rename: { 'zh-CN': '改名', en: 'Rename' },
  move: { 'zh-CN': '上下移动、升降级', en: 'Move, indent, outdent' },
  remove: { 'zh-CN': '删除', en: 'Delete' },
  leave: { 'zh-CN': '离开树（然后 Tab）', en: 'Leave the tree (then Tab)' },
  general: { 'zh-CN': '通用', en: 'General' },
} as const satisfies Record<string, Text>
