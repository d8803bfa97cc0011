import type { Text } from '../language.ts'

/** The list of everything that was done. */
export const historyPanelTexts = {
  title: { 'zh-CN': '历史记录', en: 'History' },
  purpose: {
    'zh-CN': '最近的在上面。选择一步，项目就回到它刚完成时的样子；没有新的修改之前，随时可以再回来。',
    en: 'The latest is on top. Choose a step and the project is as it was right after it; until something new is changed you can come back at any time.',
  },
  beginning: { 'zh-CN': '最初状态', en: 'The beginning' },
  present: { 'zh-CN': '当前', en: 'now' },
  undone: { 'zh-CN': '已撤销', en: 'undone' },
  more: { 'zh-CN': '更早的记录', en: 'Earlier steps' },
  wentTo: { 'zh-CN': '已回到：{step}', en: 'The project is as after: {step}' },
} as const satisfies Record<string, Text>
