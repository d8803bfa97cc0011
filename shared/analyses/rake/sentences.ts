import type { Text } from '../../messages/language.ts'
import type { OptionText } from '../define.ts'

export const rakeWords = {
  title: { 'zh-CN': '多边际加权（raking）', en: 'Raking' },
  purpose: {
    'zh-CN': '按多个变量的已知总体占比同时调整样本权重，并给出设计效应与有效样本量。',
    en: 'Sample weights that meet known population shares of several variables at once, with design effect and effective sample size.',
  },
} as const satisfies Record<string, Text>

export const rakeOptionTexts = {
  margins: {
    label: { 'zh-CN': '边际目标', en: 'Margins' },
    help: {
      'zh-CN': '每个变量各类别的目标占比（0～1，合计为 1）；类别写文本、值标签或代码。',
      en: 'For each variable the target share (0 to 1, adding up to 1) of every category: its text, value label or code.',
    },
  },
  maxIterations: {
    label: { 'zh-CN': '最多迭代次数', en: 'Maximum iterations' },
    help: { 'zh-CN': '依次调整全部边际算一次迭代。', en: 'One iteration adjusts every margin once.' },
  },
  tolerance: {
    label: { 'zh-CN': '容差', en: 'Tolerance' },
    help: {
      'zh-CN': '所有边际占比与目标之差都不超过此值（0～1）时停止；误差达到 0.1 个百分点一律不算收敛。',
      en: 'Stops when no share is off its target by more than this (0 to 1); an error of 0.1 percentage point never counts as converged.',
    },
  },
  cap: {
    label: { 'zh-CN': '权重上限', en: 'Cap' },
    help: {
      'zh-CN': '单个权重最多为平均权重的多少倍，在迭代之中限制；太紧则无法达到目标。',
      en: 'The largest weight as a multiple of the mean, enforced inside the loop; too tight a cap cannot meet the targets.',
    },
  },
} as const satisfies Record<string, OptionText>
