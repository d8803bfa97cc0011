import { type ColumnDescription, duration, id, meta, moment, type ProfileView, platformColumns } from './profile.ts'
import { numberedHeading, numberedParts } from './question-parts.ts'

/** The columns 问卷星 puts before the questions. */
const wjxColumns = platformColumns({
  序号: id,
  提交答卷时间: moment,
  所用时间: duration,
  来源: meta,
  来源详情: meta,
  来自IP: meta,
  IP: meta,
  IP所在地: meta,
  总分: { role: 'ignore', type: 'numeric' },
})

/** How many of the columns 问卷星 itself writes are there; three are enough to know it. */
export function wjxColumnCount(view: ProfileView): number {
  return ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP'].filter((name) =>
    view.headings.includes(name),
  ).length
}

const matrixRow = /^(.+?)\s*(?:—|--|——)\s*(.+)$/

/**
 * The headings of 问卷星: `6、题干—行一` and then the bare `行二`, `行三` … of the same matrix; `5、题干(选项一)`, `5、(选项二)`;
 * in older exports `第6题(行一)`.
 */
export function describeWjx({ headings }: ProfileView): ColumnDescription[] {
  const parts = numberedParts(headings)
  let matrix: { number: string; question: string } | null = null
  const described = headings.map((heading, index): ColumnDescription => {
    const fixed = wjxColumns.get(heading)
    const numbered = numberedHeading(heading)
    const part = parts[index]?.part
    if (fixed !== undefined) return { fixed }
    if (part !== undefined) {
      matrix = null
      return { label: part.option, part: { ...part, key: `Q${part.key}` } }
    }
    const row = numbered === null ? null : matrixRow.exec(numbered.rest)
    if (numbered !== null) {
      const continues = row !== null && isBareRow(headings[index + 1])
      matrix = continues ? { number: numbered.number, question: row[1] ?? '' } : null
    }
    if (matrix === null) return {}
    const option = numbered === null ? heading : (row?.[2] ?? heading)
    return { label: option, part: { key: `Q${matrix.number}`, question: matrix.question, option } }
  })
  return named(headings, described)
}

/** The second row of a matrix has no number; a dash alone (年龄—周岁) makes no matrix. */
function isBareRow(heading: string | undefined): boolean {
  return heading !== undefined && numberedHeading(heading) === null && wjxColumns.get(heading) === undefined
}

/** Rows of different matrices may have one title; then the number of the question tells them apart. */
function named(headings: readonly string[], described: readonly ColumnDescription[]): ColumnDescription[] {
  const counts = new Map<string, number>()
  const titleOf = (index: number) => described[index]?.label ?? headings[index] ?? ''
  for (const index of headings.keys()) counts.set(titleOf(index), (counts.get(titleOf(index)) ?? 0) + 1)
  return described.map((column) => {
    if (column.label === undefined || column.part === undefined) return column
    const repeated = (counts.get(column.label) ?? 0) > 1
    return repeated ? { ...column, name: `${column.part.key.slice(1)}、${column.label}` } : column
  })
}
