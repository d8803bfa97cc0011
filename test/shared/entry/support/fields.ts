import type { Variable } from '#shared/survey/variable.ts'

export function item(name: string, changes: Partial<Variable> = {}): Variable {
  return {
    name,
    label: '',
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: {},
    missing: [],
    ...changes,
  }
}

const unscaled = { scale: null, direction: null } as const

export const shop = item('门店', {
  ...unscaled,
  role: 'segment',
  type: 'nominal',
  labels: { 1: '东店', 2: '西店', 3: '南店' },
})
export const channels = item('渠道', {
  ...unscaled,
  role: 'multipleResponse',
  type: 'set',
  labels: { 1: '电话', 2: '微信', 3: '现场' },
})
export const ranking = item('排序', {
  ...unscaled,
  role: 'ranking',
  type: 'ranking',
  labels: { 1: '价格', 2: '质量', 3: '服务' },
})
export const age = item('年龄', { role: 'segment', type: 'numeric', scale: [18, 99], direction: null })
export const day = item('日期', { ...unscaled, role: 'date', type: 'date' })
export const comment = item('意见', { ...unscaled, role: 'text', type: 'string' })
export const nps = item('推荐', { scale: [0, 10] })

/** One of every kind of field. */
export const everyKind: readonly Variable[] = [item('Q1'), nps, shop, channels, ranking, age, day, comment]
