import type { DataTable } from '#shared/survey/data-table.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import type { Variable } from '#shared/survey/variable.ts'

/** A made-up after-sales survey, the same at every run: only its shape matters to these tests, not its numbers. */

const dimensions: readonly (readonly [string, number, readonly string[]])[] = [
  ['服务启动', 0.13, ['在合理时间内得到接待', '等待接待的时间', '服务启动总体评价']],
  ['服务顾问', 0.2, ['解释维修项目', '礼貌与尊重', '专业知识', '信守承诺', '服务顾问总体评价']],
  ['服务在场经历', 0.1, ['等候区清洁', '等候区舒适程度', '等候区设施（餐饮、网络、儿童区）']],
  ['服务后交车', 0.17, ['交车所需时间', '按约定时间交车', '解释已做的维修', '费用解释清楚']],
  ['服务质量', 0.2, ['诊断准确', '一次修复率（First-time-fix）', '配件供应及时']],
  ['使用者便利', 0.12, ['收费合理', '物有所值', '营业时间合适']],
  ['问题经历', 0.08, ['问题处理总体评价']],
]
const shops = ['朝阳店', '海淀店', '丰台旗舰店', '通州店', '大兴店', '亦庄服务中心']
const complaints = [
  '等待时间长',
  '一次修不好',
  '费用解释不清',
  '配件等待',
  '接待不主动',
  '交车不准时',
  '等候区环境差',
  '其他',
]
const comments = [
  '周末来保养，前面排了十几台车，等了快两个小时才有人接待，希望能提前预约并真正按预约时间安排。',
  '异响修了三次才好，每次都说修好了，上路没两天又响。',
  '结算单上好几项看不懂，问了才解释，最好事先说清楚要花多少钱。',
  'The advisor was polite, but nobody told me that the part had to be ordered and would take a week.',
  '休息区干净，咖啡不错，儿童区太小。',
  '服务态度很好，技师主动讲解了更换下来的旧件，放心。',
]

const itemNames = dimensions.flatMap(([, , items]) => items)
export const itemVariables = itemNames.map((_, index) => `Q${index + 1}`)

export const variables: readonly Variable[] = [
  ...itemNames.map((label, index) => variable(`Q${index + 1}`, label, { role: 'item', scale: [1, 5] })),
  variable('shop', '门店', { role: 'segment', type: 'nominal' }),
  variable('sex', '性别', { role: 'segment', type: 'nominal' }),
  variable('age', '年龄', { role: 'segment', type: 'numeric' }),
  variable('complaint', '投诉类别', { role: 'segment', type: 'nominal' }),
  variable('comment', '意见与建议', { role: 'text', type: 'string' }),
  variable('wave', '期次', { role: 'segment', type: 'nominal' }),
]

function variable(name: string, label: string, more: Partial<Variable>): Variable {
  return {
    ...{ name, label, role: 'item', type: 'ordinal', scale: null, direction: 'high', labels: {} },
    missing: [{ value: 0, kind: 'notApplicable' }],
    ...more,
  }
}

let position = 0
export const indexTree: IndexNode = {
  ...{ id: 'root', name: '售后服务满意度指数', variable: null, weight: null },
  children: dimensions.map(([name, weight, items], at) => ({
    ...{ id: `d${at}`, name, variable: null, weight },
    children: items.map((item) => {
      position++
      return { id: `i${position}`, name: item, variable: `Q${position}`, weight: null, children: [] }
    }),
  })),
}

export function sampleTable(rows: number, lift: number): DataTable {
  let seed = 20260310
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const moods = Array.from({ length: rows }, normal)
  const shopOf = Array.from({ length: rows }, () => Math.floor(random() ** 1.3 * shops.length))
  const difficulty = itemNames.map((_, index) => 3.55 + lift + 0.75 * Math.sin(index * 2.3))
  const columns = itemVariables.map((name, index) => {
    const values = moods.map((mood, row) => {
      if (random() < 0.02) return Number.NaN
      const mark = (difficulty[index] ?? 3) + 0.62 * mood + 0.7 * normal() - 0.09 * (shopOf[row] ?? 0)
      return Math.min(5, Math.max(1, Math.round(mark)))
    })
    return makeNumericColumn(name, values, { label: itemNames[index] ?? name, scale: [1, 5], direction: 'high' })
  })
  const pick = (list: readonly string[], power: number) => list[Math.floor(random() ** power * list.length)] ?? null
  const every = (value: (row: number) => string | null) => Array.from({ length: rows }, (_, row) => value(row))
  const others = [
    makeTextColumn(
      'shop',
      every((row) => shops[shopOf[row] ?? 0] ?? null),
      '门店',
    ),
    makeTextColumn(
      'sex',
      every(() => (random() < 0.61 ? '男' : '女')),
      '性别',
    ),
    makeTextColumn(
      'complaint',
      every(() => (random() < 0.6 ? pick(complaints, 2.2) : null)),
      '投诉类别',
    ),
    makeNumericColumn(
      'age',
      Array.from({ length: rows }, () => Math.round(41 + 9.5 * normal())),
      { label: '年龄' },
    ),
  ]
  return { rowCount: rows, columns: new Map([...columns, ...others].map((column) => [column.name, column])) }
}

export const sampleComments: readonly string[] = Array.from(
  { length: 24 },
  (_, at) => comments[at % comments.length] ?? '',
)
