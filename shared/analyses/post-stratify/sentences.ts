import type { Text } from '../../messages/language.ts'
import type { OptionText } from '../define.ts'

export const postStratifyWords = {
  title: { 'zh-CN': '事后分层加权', en: 'Post-stratification' },
  purpose: {
    'zh-CN': '按一个变量（或几个变量的组合）的已知总体占比调整样本权重。',
    en: 'Sample weights that meet the known population shares of one variable, or of combinations of several.',
  },
} as const satisfies Record<string, Text>

export const postStratifyOptionTexts = {
  margin: {
    label: { 'zh-CN': '分层变量', en: 'Strata' },
    help: {
      'zh-CN': '一个变量；也可给出多个变量，以其类别组合为层。',
      en: 'One variable, or several whose combinations of categories are the strata.',
    },
  },
  targets: {
    label: { 'zh-CN': '目标占比', en: 'Targets' },
    help: {
      'zh-CN': '各类别的总体占比（0～1，合计为 1）；多个变量时写作“类别:类别”。',
      en: 'The population share (0 to 1, adding up to 1) of each category; with several variables written "category:category".',
    },
  },
} as const satisfies Record<string, OptionText>
