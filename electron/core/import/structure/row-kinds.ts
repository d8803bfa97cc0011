import type { Cell, SourceRow } from '../source/source.ts'
import { comparableText } from '../values/comparable-text.ts'
import { parseMark } from '../values/parse-mark.ts'
import { isBlank } from './table.ts'

const totals =
  /^(合计|总计|小计|总和|汇总|平均|平均分|平均值|平均数|均值|均分|总平均|总平均分|总分|得分|得分率|标准差|方差|最大值|最小值|最高分|最低分|满意率|满意度|有效份数|样本量|样本数|总数|total|grandtotal|subtotal|sum|average|mean|avg|sd|std|stddev|min|max|count)[:：]?$/
const notes =
  /^(注|备注|说明|附注|注释|(?:填表|制表|审核|统计|调查|编制|复核|批准|填报)(?:人|员|单位|部门|日期|时间)?|数据来源|资料来源|来源|单位|note|notes|source|remark|prepared by)[:：]/

/** One text alone in a row that is longer than this is a remark. */
const longestLabel = 15

/** What a row under the heading is. */
export type RowKind = 'response' | 'totals' | 'note'

/**
 * Tells responses from what people write under and between them: totals and averages, and notes.
 *
 * @param typicalWidth how many cells a response usually fills
 */
export function rowKind(row: SourceRow, typicalWidth: number): RowKind {
  const first = row.cells.find((cell) => !isBlank(cell))
  // Totals and notes begin with a word or are long; most responses begin with a number, which spares looking further.
  if (typeof first !== 'string' || (beginsWithDigit(first) && first.length <= longestLabel)) return 'response'
  const filled = row.cells.filter((cell) => !isBlank(cell))
  const text = comparableText(first)
  if (totals.test(text) && filled.slice(1).every(isNumberLike)) return 'totals'
  if (filled.length > 2 || typicalWidth < 4) return 'response'
  if (notes.test(text)) return 'note'
  // One long text alone in a row of a wide table answers no question.
  return filled.length === 1 && text.length > longestLabel ? 'note' : 'response'
}

const results = /^(人数|份数|频数|频率|占比|比例|百分比|排名|名次|指数)$/

/** Whether a cell names a result, such as 平均分 or 占比: the heading of a table that was counted from the responses. */
export function headsResults(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > longestLabel) return false
  const text = comparableText(cell)
  return totals.test(text) || results.test(text)
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function isNumberLike(cell: SourceRow['cells'][number]): boolean {
  return typeof cell !== 'string' || parseMark(cell) !== null
}
