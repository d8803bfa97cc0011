import type { Text } from '../language.ts'

export const verbatimRefusals = {
  codesNeedText: {
    'zh-CN': '“{variable}”不是开放题，不能编码。请选择角色为“文本”的变量，或在变量视图里改它的角色。',
    en: '“{variable}” is not an open question and cannot be coded. Choose a variable of the role “text”, or change its role in the variable view.',
  },
  duplicateCode: {
    'zh-CN': '“{variable}”的编码框里已有名为“{name}”的编码。请换一个名称，或把两者合并。',
    en: 'The code frame of “{variable}” already has a code “{name}”. Choose another name, or merge the two.',
  },
  unknownCode: {
    'zh-CN': '“{variable}”的编码框里没有第 {code} 号编码，可能已被删除。请刷新后再试。',
    en: 'The code frame of “{variable}” has no code number {code}; it may have been removed. Reload and try again.',
  },
  noCodes: {
    'zh-CN': '“{variable}”还没有编码框。请先新建至少一个编码。',
    en: '“{variable}” has no code frame yet. Make at least one code first.',
  },
} as const satisfies Record<string, Text>
