import type { IndexNode } from '#shared/survey/index-system.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import type { Role, Variable, VariableType } from '#shared/survey/variable.ts'

// A small survey with a variable of every role. The marks come from a fixed rule, so that items go together but differ.

const rows = 60
const row = Array.from({ length: rows }, (_, at) => at)
/** A mark of 1 to 5: what the respondent thinks of the whole, and a part of its own from a fixed sequence of remainders. */
const mark = (item: number) => (at: number) => {
  const whole = (at * 37) % 11
  const own = ((at + 5) * (item + 2) * (item + 7) * 101 + at * at * (item + 3)) % 13
  return Math.min(5, Math.max(1, 1 + Math.round((whole * 0.6 + own * 0.4) / 2.4)))
}

const labels = { '1': '非常不满意', '2': '不满意', '3': '一般', '4': '满意', '5': '非常满意' }
const itemLabels = ['接待期望', '接待感知', '维修期望', '维修感知', '收费合理', '等待时间', '总体满意度']

const variable = (name: string, label: string, role: Role, type: VariableType): Variable => ({
  name,
  label,
  role,
  type,
  scale: role === 'item' ? [1, 5] : null,
  direction: role === 'item' ? 'high' : null,
  labels: role === 'item' ? labels : {},
  missing: [],
})

const items = itemLabels.map((label, at) => variable(`q${at + 1}`, label, 'item', 'ordinal'))
const texts: readonly (readonly [Variable, (at: number) => string])[] = [
  [variable('shop', '门店', 'segment', 'nominal'), (at) => ['东店', '西店', '南店'][at % 3] ?? ''],
  [variable('sex', '性别', 'segment', 'nominal'), (at) => (at % 5 < 2 ? '男' : '女')],
  [variable('period', '期次', 'segment', 'nominal'), (at) => (at < rows / 2 ? '一季度' : '二季度')],
  [variable('day', '日期', 'date', 'date'), (at) => `2026-0${1 + Math.floor(at / 20)}-${10 + (at % 20)}`],
]

const columns = [
  ...items.map(({ name, label }, item) =>
    makeNumericColumn(name, row.map(mark(item)), { label, scale: [1, 5], direction: 'high', labels }),
  ),
  ...texts.map(([{ name }, text]) => makeTextColumn(name, row.map(text))),
]

const leaf = (name: string, bound: string | null, children: IndexNode[] = []): IndexNode => ({
  id: name,
  name,
  variable: bound,
  weight: null,
  children,
})

/** What a core of component tests is set up with. */
export const surveyProject = {
  variables: [...items, ...texts.map(([one]) => one)],
  design: { ...defaultSurveyDesign, waveVariable: 'period' },
  tree: leaf('满意度指数', null, [
    leaf('接待', null, [leaf('接待期望', 'q1'), leaf('接待感知', 'q2')]),
    leaf('维修', null, [leaf('维修期望', 'q3'), leaf('维修感知', 'q4')]),
    leaf('其他', null, [leaf('收费合理', 'q5'), leaf('等待时间', 'q6')]),
  ]),
  table: { rowCount: rows, columns: new Map(columns.map((column) => [column.name, column])) },
}
