import type { Text } from '../language.ts'

export const startTexts = {
  claim: {
    'zh-CN': '从一份问卷到一份可以交上去的改进报告：测量、找根因、定行动、看效果。全部离线，一个项目一个文件。',
    en: 'From survey to improvement report: measure, find causes, act, check. Offline, one file per project.',
  },
  open: { 'zh-CN': '打开项目', en: 'Open a project' },
  recent: { 'zh-CN': '最近的项目', en: 'Recent projects' },
  samples: { 'zh-CN': '示例项目', en: 'Sample project' },
  noRecent: {
    'zh-CN': '还没有打开过项目。从右边选一个模板新建，或打开示例项目看看。',
    en: 'No project has been opened yet. Start from a template on the right, or look at the sample.',
  },
  newProject: { 'zh-CN': '新建项目', en: 'New project' },
  newHint: {
    'zh-CN': '选择行业模板，自带指标体系和问卷题目；之后都可以改。',
    en: 'A template brings an index system and its questions; everything can be changed later.',
  },
  blank: { 'zh-CN': '空白项目', en: 'Blank project' },
  blankDescription: {
    'zh-CN': '不带指标体系，导入数据后自己搭建。',
    en: 'No index system; build one after importing the data.',
  },
  projectName: { 'zh-CN': '项目名称', en: 'Project name' },
  template: { 'zh-CN': '模板', en: 'Template' },
  create: { 'zh-CN': '创建', en: 'Create' },
  opened: { 'zh-CN': '{when} 打开', en: 'opened {when}' },
  missing: { 'zh-CN': '文件不在原处', en: 'the file is not there' },
  missingHint: {
    'zh-CN': '可能被移动、改名，或所在磁盘没有连接。连接后再试，或用“打开项目”找到它。',
    en: 'It may have been moved or renamed, or its drive is not connected. Connect it, or find the file with “Open a project”.',
  },
  forget: { 'zh-CN': '从列表中移除“{name}”', en: 'Remove “{name}” from the list' },
  modified: { 'zh-CN': '{when} 修改', en: 'changed {when}' },
  dropHint: {
    'zh-CN': '把 .csat 项目或 Excel、CSV 数据文件拖到窗口里也可以。',
    en: 'Or drop a .csat project or an Excel or CSV file on the window.',
  },
  newForFile: {
    'zh-CN': '先为“{file}”建一个项目，随后进入导入向导。',
    en: '“{file}” needs a project first; the import wizard follows.',
  },
  openReadOnly: { 'zh-CN': '以只读方式打开', en: 'Open read-only' },
  opening: { 'zh-CN': '正在打开…', en: 'Opening…' },
} as const satisfies Record<string, Text>
