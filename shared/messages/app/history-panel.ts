import type { Text } from '../language.ts'

/** The list of everything that was done. */
export const historyPanelTexts = {
  title: { 'zh-CN': '历史记录', en: 'History' },
  purpose: {
    'zh-CN': '最近的在上面。选择一步，项目就回到它刚完成时的样子；没有新的修改之前，随时可以再回来。',
    en: 'Newest first. Choose a step to return the project to how it was right after it; until you change something, you can come back at any time.',
  },
  beginning: { 'zh-CN': '最初状态', en: 'Start of the project' },
  present: { 'zh-CN': '当前', en: 'now' },
  undone: { 'zh-CN': '已撤销', en: 'undone' },
  more: { 'zh-CN': '更早的记录', en: 'Earlier steps' },
  wentTo: { 'zh-CN': '已回到：{step}', en: 'Back to: {step}' },
} as const satisfies Record<string, Text>
