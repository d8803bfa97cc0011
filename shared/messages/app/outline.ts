import type { Text } from '../language.ts'

/** The outline editor of index system and fishbone. */
export const outlineTexts = {
  toolbar: { 'zh-CN': '编辑', en: 'Edit' },
  name: { 'zh-CN': '名称', en: 'Name' },
  hint: {
    'zh-CN':
      '回车添加同级，Tab 添加下级，Shift+Tab 升级，F2 改名，Alt 加方向键移动，Delete 删除，Esc 之后按 Tab 离开。',
    en: 'Enter adds a sibling, Tab a child, Shift+Tab outdents, F2 renames, Alt with arrows moves, Delete deletes; Esc, then Tab, leaves.',
  },
  addSibling: { 'zh-CN': '添加同级', en: 'Add a sibling' },
  addChild: { 'zh-CN': '添加下级', en: 'Add a child' },
  rename: { 'zh-CN': '改名', en: 'Rename' },
  moveUp: { 'zh-CN': '上移', en: 'Move up' },
  moveDown: { 'zh-CN': '下移', en: 'Move down' },
  outdent: { 'zh-CN': '升一级', en: 'Outdent' },
  indent: { 'zh-CN': '降一级', en: 'Indent' },
  remove: { 'zh-CN': '删除', en: 'Delete' },
} as const satisfies Record<string, Text>
