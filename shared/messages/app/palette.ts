import type { Text } from '../language.ts'

/** The command palette, Ctrl+K. */
export const paletteTexts = {
  title: { 'zh-CN': '查找功能', en: 'Find a command' },
  hint: {
    'zh-CN': '输入页面、分析、变量或命令的名称',
    en: 'Type the name of a page, an analysis, a variable or a command',
  },
  nothing: { 'zh-CN': '没有匹配的功能，换个词试试。', en: 'No matches; try another word.' },
  page: { 'zh-CN': '页面', en: 'Page' },
  analysis: { 'zh-CN': '分析', en: 'Analysis' },
  variable: { 'zh-CN': '变量', en: 'Variable' },
  project: { 'zh-CN': '项目', en: 'Project' },
  help: { 'zh-CN': '帮助', en: 'Help' },
  newProject: { 'zh-CN': '新建项目', en: 'New project' },
} as const satisfies Record<string, Text>
