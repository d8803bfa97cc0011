import type { OptionText } from '../define.ts'

/** What the forms and the help say of the options that all analyses share. */
export const commonOptionTexts = {
  filter: {
    label: { 'zh-CN': '筛选', en: 'Filter' },
    help: {
      'zh-CN': '只分析满足全部条件的样本，例如只看某个门店或某一期。',
      en: 'Only responses that meet every condition take part, such as one shop or one wave.',
    },
  },
  weight: {
    label: { 'zh-CN': '样本权重', en: 'Sample weight' },
    help: {
      'zh-CN': '每份答卷的权重变量，取非负实数；不会按权重复制样本。',
      en: 'The variable with the weight of each response, a number of 0 or more; rows are never repeated.',
    },
  },
  declared: {
    label: { 'zh-CN': '量表范围', en: 'Declared scales' },
    help: {
      'zh-CN': '各题项的最低分与最高分，优先于编码簿中的声明；从不根据观察到的取值猜测。',
      en: 'Lowest and highest mark of each item, before those of the codebook; never guessed from the answers.',
    },
  },
  reverse: {
    label: { 'zh-CN': '反向题', en: 'Reversed items' },
    help: {
      'zh-CN': '按“最低分 + 最高分 − 得分”翻转的题项，须已声明量表范围。',
      en: 'Items reversed as lowest + highest − rating; their scale must be declared.',
    },
  },
  missing: {
    label: { 'zh-CN': '缺失处理', en: 'Missing answers' },
    help: {
      'zh-CN': '缺答如何处理；所用规则会随结果一并注明。',
      en: 'What happens to missing answers; the rule is printed with the result.',
    },
  },
} as const satisfies Record<string, OptionText>
