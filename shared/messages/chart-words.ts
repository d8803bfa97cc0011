import type { Text } from './language.ts'

/** The few words a figure adds of its own; all others come with its spec. */
export const chartWords = {
  today: { 'zh-CN': '今日', en: 'Today' },
  done: { 'zh-CN': '已完成', en: 'Done' },
  open: { 'zh-CN': '进行中/计划', en: 'Open' },
  late: { 'zh-CN': '已逾期', en: 'Overdue' },
  mainCause: { 'zh-CN': '要因', en: 'Main cause' },
  excluded: { 'zh-CN': '非要因', en: 'Ruled out' },
  count: { 'zh-CN': '{count} 次', en: '{count}×' },
  votes: { 'zh-CN': '{votes} 票', en: '{votes} {votes|vote|votes}' },
} as const satisfies Record<string, Text>
